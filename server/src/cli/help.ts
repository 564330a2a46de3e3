export const help = `chron: checks case chronologies, and counts days

  chron check FILE...                 what is late, missing or unclear in each file
      --as-at DATE                    judge on that day, whatever the file says
      --explain                       the working below each finding: which words gave each day, how the days
                                      were counted, and which document would settle what depends
      --set "NAME=VALUE"              a local period or choice, where the file does not set it:
                                      --set "report notice=3 days"
      --format text|json              text is for people (the default)

  chron when "15 working days after 5 September 2022"
                                      the day, and how it was counted
      --bank-holidays DIVISION        england and wales (the default), scotland, northern ireland
      --format text|json

  chron rules                         every rule, its source, and how far that was verified
      --format text|json

  chron --help
  chron --version

The exit code is 0 when there is nothing to report, 1 when there is an error or a warning, and 2 when something
could not be done.
`;
