// Names of columns in all forms.
@Entity
class Names {
  @Id @Column(name = "ID_COLUMN") long id;
  @Column(name = "Mixed_Case") String a;
  @Column(name = "`Mixed_Case2`") String b;
  @Column(name = "\"quoted name\"") String c;
  @Column(name = "with space") String d;
  @Column(name = "dash-ed") String e;
  @Column(name = "9lives") String f;
  @Column(name = "") String empty;
}
