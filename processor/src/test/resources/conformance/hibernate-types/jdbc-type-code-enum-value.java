// Values of constants by code: which they are, only the program knows.
enum Grade {
  FIRST('a'), SECOND('b');
  @EnumeratedValue final char letter;
  Grade(char letter) { this.letter = letter; }
}
@Entity
class T { @Id long id; @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.CHAR) @Column(length = 1) Grade g; }
//- check public.t CHECK ((g = ANY (ARRAY['a'::bpchar, 'b'::bpchar])))
//- constraint name public.t t_g_check CHECK ((g = ANY (ARRAY['a'::bpchar, 'b'::bpchar])))
