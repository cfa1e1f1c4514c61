"""How much is taken from outside: of a file, of a question, of one value shown in a message.

What is larger is a mistake or an attack. With these limits a run takes less than 200 MiB and 60
times as long as one for a section of the built-in monograph, whatever monograph it is given; for
each label that it reads, which can be far larger, less than 400 MiB and 100 times.
"""

# Of a monograph file, in bytes: twenty times the built-in one.
LARGEST_FILE = 1024 * 1024
# Of a label's XML, in bytes, and of a ZIP with its pictures: five times DailyMed's largest.
LARGEST_LABEL = 8 * 1024 * 1024
LARGEST_ZIP = 128 * 1024 * 1024
# Tags and attributes of it, which cost far more memory than the bytes they are written in: more
# than four times as many as the largest.
MOST_MARKUP = 200_000
# Values in a monograph file (keys, texts, lists, mappings): ten times those of the built-in one.
MOST_VALUES = 50_000
# Characters of one text in it.
LONGEST_TEXT = 10_000

# Characters of a question, and how many words of it are looked for.
LONGEST_QUESTION = 1000
MOST_WORDS = 60
LONGEST_WORD = 40
# Words that name substances; words and letters of the longest name that is looked for; how many
# unknown names are compared with all that are known, and of how many words each.
MOST_SUBSTANCES = 200
WORDS_OF_A_NAME = 9
LONGEST_NAME = 60
MOST_COMPARED = 20
WORDS_COMPARED = 5

# Characters of a value that a message repeats, of the path to it, and of the whole message.
LONGEST_QUOTE = 60
LONGEST_PATH = 200
LONGEST_MESSAGE = 1000
# Names that a message lists.
MOST_NAMES = 20
