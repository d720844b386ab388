# Classes of bodies, papers and things that the finer senses ask about. No acts.

class body
  union  council  bloc  alliance  coalition  organisation  organization  commonwealth  league  court  human rights council  human right council  security council
  g8  g7  g20  assembly  parliament  forum  agency  group  federation  bank  treaty body  international criminal court  interpol  opec
  eurozone  euro zone  nato  asean  mercosur  ecowas  african union  european union  council of europe  arab league  customs union  single market
  government  unity government  ruling coalition  parliamentary group  commission  fatf  unesco  icc  who

# what statements judge: "said the vote was illegal"
class judged
  decision  policy  plan  statement  remark  vote  election  referendum  ballot  trial  verdict  ruling  sanction  tariff  drill  exercise  test  launch
  blockade  siege  strike  attack  raid  bombing  invasion  annexation  occupation  arrest  detention  expulsion  execution  crackdown  move  step  action
  law  bill  decree  claim  demand  behaviour  conduct  interference  settlement  construction  deployment  offensive  operation  killing  violence
  ban  closure  withdrawal  visit  resolution  report  deal  agreement  coup  war  treatment  allegation  accusation

# things taken from a country and given back
class artefact
  artefact  artifact  antiquity  statue  sculpture  bust  painting  manuscript  bible  coin  fossil  skull  bone  remains  mask  bronze  treasure  sword
  throne  pendant  relic  stele  tablet  vase  mosaic  icon  fresco  marble  heirloom  crown  drum  totem  meteorite  scroll  mummy  dinosaur

# what an editor makes
class paper
  newspaper  paper  broadcaster  channel  radio station  tv station  television station  magazine  website  newsroom  press  weekly  daily  tabloid  news site
