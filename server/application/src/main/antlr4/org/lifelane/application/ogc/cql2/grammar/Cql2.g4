// CQL2 text (OGC 21-065r2), without arithmetic, arrays and functions of a server's own.
grammar Cql2;

options { caseInsensitive = true; }

filter : condition EOF ;

condition
    : NOT condition                                                     # not
    | condition AND condition                                           # and
    | condition OR condition                                            # or
    | '(' condition ')'                                                 # group
    | scalar comparator scalar                                          # comparison
    | scalar NOT? LIKE text                                             # like
    | scalar NOT? BETWEEN scalar AND scalar                             # between
    | scalar NOT? IN '(' scalar (',' scalar)* ')'                       # in
    | operand IS NOT? NULL                                              # isNull
    | SPATIAL '(' place ',' place ')'                                   # spatial
    | TEMPORAL '(' time ',' time ')'                                    # temporal
    | (TRUE | FALSE)                                                    # always
    ;

comparator : '=' | '<>' | '<' | '>' | '<=' | '>=' ;

scalar
    : property                                                          # propertyValue
    | STRING                                                            # textValue
    | number                                                            # numberValue
    | (TRUE | FALSE)                                                    # booleanValue
    | instant                                                           # instantValue
    | CASEI '(' scalar ')'                                              # caseless
    ;

text : STRING | CASEI '(' text ')' ;

operand : property ;

property : NAME | QUOTED ;

number : '-'? NUMBER | '+'? NUMBER ;

instant : DATE '(' STRING ')' | TIMESTAMP '(' STRING ')' ;

time
    : property                                                          # propertyTime
    | instant                                                           # instantTime
    | INTERVAL '(' bound ',' bound ')'                                  # intervalTime
    ;

bound : property | STRING | instant ;

place
    : property                                                          # propertyPlace
    | BBOX '(' number (',' number)* ')'                                 # boxPlace
    | WKT Z? coordinates                                                # shapePlace
    | GEOMETRYCOLLECTION '(' place (',' place)* ')'                     # collectionPlace
    ;

coordinates : '(' (coordinates (',' coordinates)* | number+ (',' number+)*) ')' ;

AND : 'AND' ;
OR : 'OR' ;
NOT : 'NOT' ;
LIKE : 'LIKE' ;
BETWEEN : 'BETWEEN' ;
IN : 'IN' ;
IS : 'IS' ;
NULL : 'NULL' ;
TRUE : 'TRUE' ;
FALSE : 'FALSE' ;
CASEI : 'CASEI' ;
DATE : 'DATE' ;
TIMESTAMP : 'TIMESTAMP' ;
INTERVAL : 'INTERVAL' ;
BBOX : 'BBOX' ;
Z : 'Z' ;
SPATIAL
    : 'S_INTERSECTS' | 'S_EQUALS' | 'S_DISJOINT' | 'S_TOUCHES' | 'S_WITHIN' | 'S_OVERLAPS' | 'S_CROSSES' | 'S_CONTAINS'
    ;
TEMPORAL
    : 'T_AFTER' | 'T_BEFORE' | 'T_CONTAINS' | 'T_DISJOINT' | 'T_DURING' | 'T_EQUALS' | 'T_FINISHEDBY' | 'T_FINISHES'
    | 'T_INTERSECTS' | 'T_MEETS' | 'T_METBY' | 'T_OVERLAPPEDBY' | 'T_OVERLAPS' | 'T_STARTEDBY' | 'T_STARTS'
    ;
GEOMETRYCOLLECTION : 'GEOMETRYCOLLECTION' ;
WKT : 'POINT' | 'LINESTRING' | 'POLYGON' | 'MULTIPOINT' | 'MULTILINESTRING' | 'MULTIPOLYGON' ;

NUMBER : (DIGIT+ ('.' DIGIT*)? | '.' DIGIT+) ('E' [+-]? DIGIT+)? ;
STRING : '\'' (~['] | '\'\'')* '\'' ;
QUOTED : '"' (~["] | '""')+ '"' ;
NAME : [A-Z_:\u0080-\uFFFF] [A-Z0-9_:.\-\u0080-\uFFFF]* ;
SPACE : [ \t\r\n]+ -> skip ;

fragment DIGIT : [0-9] ;
