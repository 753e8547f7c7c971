/** What `--help` prints. At most 80 columns. */
export const help = `docker-auditor: audits Docker Compose files

Usage
  docker-auditor [PATH…]         audit compose files and folders
                                 (default: this folder; "-" reads stdin)
  docker-auditor model [PATH…]   print the project that Compose would run
  docker-auditor exposure [PATH…]
                                 who can reach which service, and how
  docker-auditor rules           list the rules
  docker-auditor explain RULE    what a rule is about and how to mend it

Options of the audit
  --base REF           only what changed since REF in this git repository
  --format FORMAT      text (default), json, sarif, github or markdown
  --output FILE        write the report to FILE
  --fail-on SEVERITY   critical, high (default), medium, low or never
  --config FILE        default: .github/docker-auditor.yml, where it exists
  --rule ID            only this rule; may be repeated
  --fix                apply the fixes that are proven and change no behaviour
  --fix=all            apply every proven fix
  --dry-run            print what --fix would do as a diff, and do nothing
  --no-color           no colours; NO_COLOR and FORCE_COLOR count too

Options of other commands
  model --origins      where each value is written: file, line, column
  exposure --base REF  what changed since REF
  exposure --format    text (default), json or mermaid
  rules --format json  the catalogue for programs

Files that .gitignore leaves out are not looked at unless they are named.

Exit status
  0  nothing at or above --fail-on
  1  something is
  2  bad usage, unreadable input, or a mistake of the program's own
`;
