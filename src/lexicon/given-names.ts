/**
 * Given names with the gender that they show, for names that a text gives without title or pronoun.
 *
 * Source: written for this project from general knowledge: common names of the English-speaking world and of people
 * in public life elsewhere. Names that both men and women bear are listed without gender; left out are names that
 * are everyday words first. Licence: as the project.
 */
import type { Gender } from './roles.ts';

const MALE =
  'Aaron Abdel Abdelaziz Abdelfattah Abdul Abdulaziz Abdulla Abdullah Abraham Adam Adel Adolf Adrian Ahmad Ahmed Ahmet Akbar Akihito Alan Alain Albert ' +
  'Alberto Alejandro Aleksandar Aleksander Aleksandr Aleksei Aleksey Alessandro Alexander Alexandre Alexandros Alexei Alexey Alexis Alfonso Alfred Alfredo Ali Alistair ' +
  'Allan Allen Álvaro Alvaro Amir Anatol Anatoli Anatoly Anders Andre André Andrea Andreas Andrei Andrej Andrés Andres Andrew Andrey Andrii Andriy Andrzej Andy ' +
  'Angus Anibal Ansar Anthony Antoine Anton Antonin Antonio António Antonis Antony Anwar Ardeshir Ari Ariel Arkady Armando Armen Armin Arne Arnold Arsen Arseniy Arseny Artem Arthur Arturo Arvind Ashraf Asif ' +
  'Aslan Atal Athanasios Augusto Avigdor Aziz Babak Bahram Barack Bart Barry Bashar Bassam Ben Benedict Benigno Benito Benjamin Benny Bernard Bernardo Bernie Bertrand Bill Billy ' +
  'Binali Binyamin Björn Bob Bobby Bogdan Boris Boutros Brad Bradley Brandon Brendan Brent Brett Brian Bronislaw Bruce Bruno Bryan Bulent Burhan Byron Calvin Cameron Carl Carlo ' +
  'Carlos Carsten Casey Catalin Cecil César Cesar Charles Charlie Chester Chris Christian Christoph Christophe Christopher Chuck Claude Claudio Clarence Clark Clement Clifford Clint Clive ' +
  'Colin Cory Corey Craig Cristian Curt Curtis Cyril Cyrus Dalia- Damian Damien Dan Daniel Daniele Danilo Danny Danylo Dariusz Darren Darryl Daryl Dave David Davide Davit Dean Denis Dennis Denys ' +
  'Derek Desmond Devin Didier Diego Dieter Dick Dilip Dimitri Dimitris Dinesh Dirk Djoko Dmitri Dmitriy Dmitry Dmytro Dominic Dominik Dominique Don Donald Donnie Doug Douglas Duncan Dustin Dwight ' +
  'Dzhokhar Ed Eddie Edgar Edgars Edmund Edouard Édouard Eduard Eduardo Edward Edwin Egils Egor Ehud Elias Elliott Ellis Elmer Elon Emanuel Emil Emilio Emmanuel Emmanuele Emmerson Emomali Enda Enrico ' +
  'Enrique Eoin Erdogan Eric Erich Erik Ernest Ernesto Ernst Espen Esteban Ethan Eugene Evan Evgeny Evo Ewald Eyal Ezra Fabian Fabio Faisal Farhad Farid Farouk Fayez Federico Felipe Felix Ferdinand Fernando ' +
  'Fidel Florian Floyd Francesco Francis Francisco Franco François Francois Frank Frankie Franklin Frans Franz Franz-Josef Fred Freddie Frederic Frédéric Frederick Fredrik Friedrich Frits Fumio Fyodor Gabi ' +
  'Gabor Gabriel Gamal Garry Gary Gaston Gavin Gavriel Gebran Gene Gennadi Gennady Geoff Geoffrey Georg George Georges Georgi Georgios Gerald Gerard Gérard Gerardo Gerd Gerhard Gerry Gholam Ghassan ' +
  'Giacomo Gideon Gilbert Gilles Giorgi Giorgio Giovanni Girma Giulio Giuseppe Gleb Glenn Goran Gordon Graham Greg Gregor Gregory Grigory Guenter Guido Guillermo Günter Gunther Gus Gustavo Guy Hafez ' +
  'Haider Hailemariam Hakan Hamad Hamid Hank Hans Hans-Dietrich Harold Harry Harvey Hasan Hashim Hashem Hassan Haakon Hector Heiko Heinrich Heinz Helmut Henri Henrik Henrique Henry Herbert Herman Hermann Hirofumi ' +
  'Ho Homer Horacio Horst Hosni Hossein Houari Howard Hu Hubert Hugh Hugo Hulusi Hun Hussein Ian Ibrahim Igor Ihor Ikililou Ilham Ilya Imad Imran Ingvar Ioannis Ion Irakli Irving Isa Isaac Isaias Ishaq Ismail ' +
  'Issam István Ivan Ivica Ivo Jack Jackson Jacob Jacques Jaime Jair Jake Jakob Jakov Jamal James Jamie- Jan Jared Jaroslaw Jason Javad Javier Jay Jean-Claude Jean-Marc Jean-Marie Jean-Pierre Jean-Yves ' +
  'Jeb Jeff Jeffrey Jens Jerome Jérôme Jerry Jeremy Jesse Jim Jimmy Jiri Jirí Joachim Joao João Joaquin Joaquín Jochen Joe Joel Joerg Johan Johann Johannes John Johnny Jon Jonas Jonathan Jorge Jörg José Jose ' +
  'Josef Josep Joseph Josh Joshua Josip Joško Jozef Juan Jüri Julian Julio Julius Junichiro Jürgen Juergen Justin Kaspar Karim Karl Karol Karzai Kassym-Jomart Kazuo Keir Keith Kemal Ken Kenneth Kent Kevin Khaled ' +
  'Khalid Khalifa Kirill Kit Kjell Klaus Kofi Konstantin Konstantinos Kostas Kris Kurt Kwame Kyle Kyriakos Lamar Lance Larry Lars Laszlo László Laurent Laurence Lawrence Lech Leo Leon Leonard Leonardo Leonid Leopoldo Leroy ' +
  'Leszek Levon Lewis Liam Lindsey Lionel Lloyd Lou Louis Lubomir Luc Luca Lucas Lucian Luigi Luis Luiz Lukas Luke Lyle Lyndon Maher Mahathir Mahinda Mahmood Mahmoud Maithripala Malcolm Manfred Manmohan Manolis ' +
  'Manuel Marc Marcel Marcelo Marcin Marcio Marco Marcos Marcus Marek Mario Marius Mariano Marko Markus Marlon Marshall Martin Martti Marvin Marwan Masoud Massimo Massoud Mateusz Mathias Mats Matt Matteo Matthew Matthias Matti Maurice ' +
  'Mauricio Maurizio Max Maxim Maxime Mehdi Mehmet Mel Melvin Menachem Mevlut Mevlüt Micah Michael Michal Michel Michele- Michal Miguel Mihai Mike Mikhail Mikhael Mikheil Mikis Mikulas Milan Milo Milos Miloš Miloslav Miro Miroslav Mitch Mitt Mladen ' +
  'Moammar Mohamad Mohamed Mohammad Mohammed Mohsen Moisés Monte Mordechai Morris Moshe Mostafa Muammar Mukhtar Muhammad Muhammadu Muhyiddin Mustafa Mykhailo Mykola Nabil Nader Naftali Najib Narendra Nasser Nathan Nathaniel Nawaf Nawaz Ned Neil Nelson Neville ' +
  'Nicholas Nick Nicola Nicolae Nicolas Nicolás Niels Nigel Nikol Nikola Nikolai Nikolaos Nikolas Nikolay Nikos Nils Noah Noel Norbert Norm Norman Nouri Nuno Nursultan Olaf Ole Oleg Oleh Oleksandr Oleksii Oleksiy Oliver Olivier Olof Olli Olusegun ' +
  'Omar Omer Orlando Orrin Oscar Osama Otto Ousmane Owen Pablo Paddy Panos Paolo Parker Pascal Pat- Patrice Patrick Patrik Paul Paulo Paulus Pavel Pavlo Pedro Pekka Per Perry Pervez Pete Peter Petr Petro Petteri Phil Philip Philippe Phillip Pierre ' +
  'Pietro Piotr Porfirio Pranab Prayuth Preston Qassem Radek Radoslaw Radovan Rafael Rafic Rafik Rahul Rainer Rajiv Rajnath Ralph Ram Raman Ramiro Ramon Ramzan Rand Randall Randy Raphael Rashid Ratko Raul Raúl Ray Raymond Recep Reinhard Reince Rene René Renato ' +
  'Rex Reza Ricardo Riccardo Rich Richard Rick Ricky Rob Robert Roberto Rod Rodney Rodolfo Rodrigo Roger Roland Rolf Roman Romano Ron Ronald Ross Roy Rubén Ruben Rudolf Rudy Ruhollah Rupert Rustem Rustam Ruslan Russell Ryan Saad Saddam Sadiq Saeed Saif Salam ' +
  'Salem Salman Salvador Salvatore Sam Sameh Sami Samir Samuel Sanjay Santiago Saparmurat Saud Scott Sean Seamus Sebastian Sebastián Sebastien Serge Sergei Sergey Serghei Sergio Serhii Serhiy Sergiy Seth Seyed Shavkat Shawn Shehbaz Shimon Shinzo Shlomo Shane Sheldon ' +
  'Sidney Sigmar Silvio Simon Slobodan Spencer Srdjan Stanislav Stanislaw Stavros Stefan Stefano Steny Stephan Stephane Stéphane Stephen Steve Steven Stewart Stipe Stuart Subrahmanyam Sukhbaatar Suleiman Sven Sviatoslav Svyatoslav Tadeusz Taha Takeo Takis Talal Tamim Tarek Tareq Taro Tariq Tarja- ' +
  'Tayyip Ted Teodoro Terence Terry Thabo Thaksin Theo Theodore Theodoros Thierry Thomas Thorbjorn Tim Timo Timothy Timur Tito Toby Todd Tom Tomas Tomás Tomasz Tommy Tomislav Toni Tony Toomas Tran Travis Trent Trevor Trey Troy Tsai- Tsutomu Tzipi- Uhuru Ulf Ulrich Umaro Umberto ' +
  'Uri Urmas Uwe Vaclav Václav Vadim Valdas Valdis Valentin Valery Valeriy Valéry Vasily Vasyl Vernon Vicente Victor Viktor Vince Vincent Vitali Vitaliy Vitaly Vittorio Vitor Vlad Vladimir Volodymyr Vojislav Volker Vuk Vyacheslav Wade Waleed Walid Wally Walter Wang Warren Wayne Wen Werner Wesley Wilbur ' +
  'Wilfried William Willie Willy Winston Wladyslaw Wojciech Wolfgang Woodrow Xavier Yahya Yair Yakov Yang Yanis Yannis Yaroslav Yasser Yasir Yasuo Yasuhiro Yevgeni Yevgeny Yisrael Yitzhak Yoav Yossi Yoshihide Yoshiro Yousaf Youssef Yoweri Yukio Yulian Yuri Yuriy Yury Yusuf Yves Zachary Zaev Zalmay Zbigniew ' +
  'Zine Ziad Zoran Zurab Mark Will Grant Miles Rich Art Pat Clay Reed Rob Lane Ford Abiy Alar Alassane Alpha Anote Arnaud Blaise Denis Faure Filipe Gjorge Idriss Joko Jusuf Macky Mahamadou Mahamat Nana Nangolo Patrice Paul-Henri Susilo Bambang Cyril Jacob Hage Hichilema Edgar Levy Julius Samora Joaquim Armando Gurbanguly Almazbek Sooronbay Sadyr Kurmanbek Askar';

const FEMALE =
  'April June Hope Faith Dawn Heather Virginia Abigail Ada Adriana Agnes Aisha Alberta Alejandra Aleksandra Alexandra Alice Alicia Alina Alison Allison Alyssa Amanda Amber Amelia Amina Amy Ana Anastasia Andrea- Angela Angelina Angie Anita Ann Anna Annabel Anne Annalena Annegret Annette Annie Antje ' +
  'Antonia April- Arancha Arlene Ashley- Astrid Audrey Aung-San Aurelia Ava Avril Barbara Beatrice Beatriz Becky Benazir Bernadette Bertha Beth Betsy Betty Beverly Birgit Bonnie Brenda Bridget Brigitte Britta Brooke Camille- Candace Cara Carla Carmen Carol Carole Caroline Carolyn ' +
  'Carrie Catalina Catarina Caterina Catherine Cathy Catriona Cecilia Celia Charlotte Chelsea Cheryl Chloe Chrissy Christiane Christina Christine Chrystia Cindy Claire Clara Clare Claudia Colleen Condoleezza Connie Constance Corazon Cristina Crystal Cynthia Dalia Dana- Danielle Daria Dawn- Debbie Deborah Debra Delcy ' +
  'Delia Denise Diana Diane Dianne Dina Dilma Dolores Donna Dora Doris Dorothy Edith Edna Edwina Eileen Ekaterina Elaine Elena Eleanor Elise Elisabeth Eliza Elizabeth Ella Ellen Elvira Emilia Emily Emine Emma Erica Erika Erin Ernestine Esther Ethel Eugenia Eunice Eva Evelyn Evita Farah Fatima Fatou ' +
  'Federica Felicia Fiona Florence- Frances Francine Françoise Frederica Frederika Gabriela Gabrielle Gail Geraldine Gertrude Gina Giorgia Gisele Giulia Gladys Glenda Gloria Golda Grace Greta Gretchen Gro Gwen Gwendolyn Hala Hannah Hanna Hanan Harriet Hazel Heather Heidi Helen Helena Helene Helga Helle Henrietta Hilary Hilda ' +
  'Hillary Hina Hollie Holly Huma Ida Ilse Imelda Indira Ine Inga Ingrid Irene Irina Iris Irma Isabel Isabella Isabelle Ivanka Ivana Jacinda Jackie Jacqueline Jadranka Jan- Jana Jane Janet Janice Janine Jasmine Jean Jeane Jeanette Jeanne Jelena Jen Jennifer Jenny Jess Jessica Jill Jo Joan Joanna Joanne Jocelyn Josephine Joyce Joy Juanita ' +
  'Judith Judy Julia Julie Juliet Kaja Kamala Karen Karin Karine Karla Kate Katarina Kateryna Katherine Kathleen Kathryn Kathy Katie Katrin Katrina Katya Kay Kayleigh Kellyanne Kerstin Kersti Kiersten Kim- Kimberly Kirsten Kirstjen Klara Kristalina Kristen Kristi Kristin Kristina Ksenia Lana Larisa Larissa Laura Lauren Lea Leah Lena Leila Lidia ' +
  'Liliana Lillian Lily Linda Lisa Liudmyla Liz Liza Loretta Lori Lorraine Louise Lucia Lucie Lucille Lucy Lydia Lyudmila Lynn Lynne Mabel Madeleine Madeline Magdalena Maggie Maia Malala Manal Marcela Marcia Margaret Margarita Margot Margrethe Maria María Mariam Marianne Maricar Marie Marija Marilyn Marina Marine Marion Marissa Marjorie Marlene Marsha Martha ' +
  'Mary Maryam Matilda Maureen Maxine Maya Meg Megan Megyn Melania Melanie Melinda Melissa Mercedes Meredith Mia Michaela Michele Michelle Michèle Mildred Mira Miranda Miriam Mireya Moira Molly Mona Monica Monika Muriel Myra Myrna Nabila Nadezhda Nadia Nadine Najat Nancy Naomi Natalia Nataliya Natalie Natasha Ngozi Nicole Nicky Nikki Nina Noeleen Nora Norma Nuland- ' +
  'Octavia Oksana Olena Olga Olha Olivia Oprah Paige Pamela Patricia Patty Paula Paulina Pauline Pearl Peggy Penelope Penny Petra- Phyllis Polly Priscilla Priti Priyanka Rachel Raisa Ramona Rebecca Reem Regina Renata Renee Rhonda Rita Roberta Robin- Ronna Rosa Rosalyn Rosario Rose Rosemary Roza Rosie Rosella Roxana Ruth Sabine Sabrina Sahle-Work Saima Salma Samantha ' +
  'Sandra Sanna Sara Sarah Segolene Ségolène Selma Shari Sharon Sheila Sheikh-Hasina Shelly Sherry Shirin Shirley Simone Simonetta Sirimavo Slavica Soledad Sonia Sonja Sophia Sophie Soraya Stacey Stacy Stella Stephanie Sue Susan Susana Susanna Susanne Sushma Suzanne Suzy Svetlana Svitlana Sviatlana Sylvia Sylvie Tamara Tammy Tansu Tanya Tara Tarja Tatiana Tatyana Teresa ' +
  'Thea Thérèse Theresa Therese Tina Tonya Tracy- Tricia Tsai Tulsi Tzipi Ulla Ursula Valentina Valentyna Valeria Valerie Vanessa Vera Veronica Veronika Vesna Vicki Vicky Victoria Viola Violeta Virginia- Viviane Vivian Wafa Wangari Wanda Wendy Whitney Wilma Winifred Xiomara Yelena Yingluck Yulia Yuliya Yvette Yvonne Zainab Zhanna Zoe Zuzana Yoko Yuriko Sanae Makiko Mette Magdalena Ewa Beata Hanna';

const EITHER =
  'Jordan Chad Israel Georgia Sofia Paris Austin Dallas Houston Florence Charlotte Christian Dean Alex Ashley Avery Blake Camille Cameron Casey Dana Drew Francis Jamie Jackie Jean Jessie Jordan Kelly Kerry Kim Lee Leslie Lindsay Lindsey Loren Lynn Morgan Nicola Pat Quinn Reese Riley Robin Sasha Sandy Shannon Shelby Sidney Stacy Stacey Sydney Taylor Terry Tracy Val Xi Li Ban Min Park Lee Moon Yoon Jens-Ola Gabriele Laurence Dominique Claude Andrea Michele Simone Nikita Ariel';

const list = (names: string, gender: Gender | null): readonly (readonly [string, Gender | null])[] =>
  names
    .split(' ')
    .filter((name) => !name.endsWith('-'))
    .map((name) => [name, gender] as const);

/** A given name of either gender, or of both lists, has null. */
export const GIVEN_NAMES: ReadonlyMap<string, Gender | null> = new Map([
  ...list(MALE, 'male'),
  ...list(FEMALE, 'female'),
  ...list(EITHER, null),
]);

/** Particles that stand inside a person's name: "von der Leyen", "bin Salman". */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  'von van der den de da di du del della dos das la le bin ibn bint al el ul al- el- ter ten zu af av y e abu ould St. Saint'.split(
    ' ',
  ),
);

/** Endings of a name that are not its surname. */
export const NAME_SUFFIXES: ReadonlySet<string> = new Set([
  'Jr',
  'Jr.',
  'Sr',
  'Sr.',
  'II',
  'III',
  'IV',
  'VI',
  'XVI',
  'XIV',
]);

/** Surnames that stand first, so that the first word alone is how the person is called again. */
export const SURNAMES_FIRST: ReadonlySet<string> = new Set(
  (
    'Xi Wang Zhang Liu Zhao Huang Zhou Xu Zhu Guo Liang Zheng Xie Feng Xiao Deng Zeng Jiang Cai Ding Wei Xue Zhong Qin Qian Kong Hu Li Yang ' +
    'Wen Peng Gao Luo Tang Dong Cheng Yuan Shen Tsai Nguyen Tran Pham Hun'
  ).split(' '),
);

/** Titles and nouns that are surnames too: "Ada King". */
export const TITLES_AS_SURNAMES: ReadonlySet<string> = new Set(
  'King Prince Pope Bishop Judge Major Dean Duke Lord Chancellor Speaker Marshal Captain Christian Muslim'.split(
    ' ',
  ),
);
