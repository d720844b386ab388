# Classes of bodies, papers and things that the finer senses ask about. No acts.

class body
  union  council  bloc  alliance  coalition  organisation  organization  commonwealth  league  court  human rights council  human right council  security council
  g8  g7  g20  assembly  parliament  forum  agency  group  federation  bank  treaty body  international criminal court  interpol  opec
  eurozone  euro zone  nato  asean  mercosur  ecowas  african union  european union  council of europe  arab league  customs union  single market
  government  unity government  ruling coalition  parliamentary group  commission  fatf  unesco  icc  who
