# c
class @aid
  aid, money, food_aid

sense give_aid.1
  words      give [obj=@aid]/v  offer up [obj=@aid | hand]/v
  cameo      070
  actor      subj
  recipient  to | iobj
  when       obj!=@aid, recipient:actor | obj=@aid
  yes        Norway gave aid to Malawi. | Norway > Malawi
  no         The company gave up.
