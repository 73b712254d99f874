// References to unique and other columns.
@Entity class P { @Id long id; @Column(unique = true) String code; String name; @Column(name = "NUM_BER") Integer number; }
@Entity
class C {
  @Id long id;
  @ManyToOne @JoinColumn(referencedColumnName = "code") P byCode;
  @ManyToOne @JoinColumn(name = "pname", referencedColumnName = "name") P byName;
  @OneToOne @JoinColumn(name = "pnum", referencedColumnName = "NUM_BER") P byNumber;
}
