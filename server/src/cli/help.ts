export const help = `chron: checks case chronologies, and counts days

  chron check FILE...                 what is late, missing or unclear in each file, or in each .chron file below
                                      a folder
      --as-at DATE                    judge on that day, whatever the file says; where it gives another day, what
                                      comes out otherwise than on that one is listed first
      --assume "@strategy = 10 July 2019"
                                      what would come out otherwise if that entry had been on that day; the file
                                      stays as it is. "line 12 = ..." for an entry with no label; may be repeated
      --explain                       the working below each finding: which words gave each day, how the days
                                      were counted, and which document would settle what depends
      --set "NAME=VALUE"              a local period or choice, where the file does not set it:
                                      --set "report notice=3 days"
      --format text|json              text is for people (the default)

  chron delays FILE...                how long it was between the steps, beside the limits, with a sentence
                                      for each that can go into a decision as it stands
      --format text|json

  chron format FILE...                dates, colons and indents in one form; no fact changes, and no order
      --check                         only say which files would change
      --sort                          bring the entries into the order of time too

  chron when "15 working days after 5 September 2022"
                                      the day, and how it was counted
      --bank-holidays DIVISION        england and wales (the default), scotland, northern ireland
      --format text|json

  chron rules                         every rule, its source, and how far that was verified
      --format text|json

  chron anonymise FILE                a copy in which people and councils have letters, and a list of what in it may
                                      still tell who somebody is; the file itself is left as it is
      --out FILE                      into a new file
      --key                           which letter stands for whom, in place of the copy on the screen

  chron --help
  chron --version

The exit code is 0 when there is nothing to report, 1 when there is an error or a warning, in a copy something to
look at, or with format --check something to change, and 2 when something could not be done.
`;
