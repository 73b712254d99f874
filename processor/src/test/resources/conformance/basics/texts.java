// Texts of several lengths.
@Entity
class Texts {
  @Id long id;
  String plain;
  @Column(length = 1) String one;
  @Column(length = 4000) String longer;
  @Column(length = 2000000000) String longest;
  char letter;
  Character boxed;
  char[] letters;
  @Lob String lob;
}
