"""The reader: one small network that gives words their syntax, names, attributions and referents."""

import os

# Before onnxruntime is loaded, which from 1.29 on sends usage to its maker unasked.
os.environ.setdefault('ORT_DISABLE_TELEMETRY', '1')
