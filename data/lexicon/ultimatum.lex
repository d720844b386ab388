# Ultimata without the word: "A will do something unless B does what A wants". The slot unless-subj (if-subj, until-subj) is the
# subject of the condition; it must be another actor. Verbs are those of leaving, answering and changing course.

sense ultimatum_course.1
  words      take [obj=course | path | step | measure | action | countermeasure | route | road | line | decision unless-subj]/v
  words      take [obj=course | path | step | measure | action | countermeasure | route | road | line if-subj]/v
  words      pursue [obj=course | path | option | alternative | route unless-subj]/v  choose [obj=course | path | option | alternative unless-subj]/v
  words      seek [obj=path | way | option | alternative unless-subj]/v  explore [obj=path | way | option | alternative if-subj]/v
  words      find [obj=path | way if-subj]/v  follow [obj=path | course unless-subj]/v  go [unless-subj]/v
  cameo      139
  actor      subj
  recipient  unless-subj | if-subj | until-subj
  when       recipient:actor, subj:state | subj:gov | subj:mil | subj:reb | subj:pty | subj:pre | subj:opp | subj:lab
  yes        Tehran will take another path unless Washington offers relief. | Tehran > Washington
  yes        Minsk said it would take countermeasures if Warsaw closed the border. | it > Warsaw
  no         The hikers will take another path unless the ranger opens the gate.

sense ultimatum_answer.1
  words      respond [if-subj]/v  react [if-subj]/v  retaliate [if-subj]/v  act [if-subj]/v  intervene [if-subj]/v  escalate [if-subj]/v
  words      respond [unless-subj]/v  react [unless-subj]/v  retaliate [unless-subj]/v  act [unless-subj]/v  intervene [unless-subj]/v
  words      strike back [if-subj]/v  hit back [if-subj]/v  fight back [if-subj]/v  answer [if-subj]/v
  cameo      139
  actor      subj
  recipient  if-subj | unless-subj
  when       recipient:actor, subj:state | subj:gov | subj:mil | subj:reb | subj:pty | subj:pre | subj:opp
  yes        Jakarta will respond if Canberra breaks the accord. | Jakarta > Canberra
  no         The patient will respond if the doctor raises the dose.

sense ultimatum_leave.1
  words      leave [obj=@talks | @agreement | government | coalition | union | organization | alliance unless-subj]/v
  words      leave [obj=@talks | @agreement | government | coalition | union | organization | alliance if-subj]/v
  words      quit [obj=@talks | @agreement | government | coalition unless-subj]/v  quit [obj=@talks | @agreement | government | coalition if-subj]/v
  words      abandon [obj=@talks | @agreement | commitment unless-subj]/v  abandon [obj=@talks | @agreement | commitment if-subj]/v
  words      walk out [unless-subj]/v  walk out [if-subj]/v  withdraw [from=@talks | @agreement | coalition if-subj]/v
  words      withdraw [from=@talks | @agreement | coalition unless-subj]/v  pull out [unless-subj]/v
  cameo      134
  actor      subj
  recipient  unless-subj | if-subj
  when       recipient:actor
  yes        The rebels will leave the talks unless the army halts its offensive. | rebels > army
  no         The guest will leave the talks if the tea is cold.

sense hostile_blow.1
  words      deal [obj=blow]/v  deliver [obj=blow]/v  strike [obj=blow]/v  land [obj=blow]/v  inflict [obj=blow | defeat]/v
  cameo      138
  actor      subj
  recipient  to | on | iobj | against
  when       ahead, subj:gov | subj:state | subj:pre | subj:mil | subj:reb, recipient:actor
  yes        Pyongyang must deal a crushing blow to Seoul. | Pyongyang > Seoul ; type=THREATEN
  no         The drought dealt a blow to farmers.
