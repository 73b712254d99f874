// Rule 23: mandatory attributes of subclasses become nullable and are checked by the table.
@Entity class Base { @Id long id; int kept; }
@Entity
class ST1 extends Base {
  int a;
  @Basic(optional = false) String b;
  @ManyToOne(optional = false) Base c;
  @Column(nullable = false) String stays;
  Integer free;
}
@Entity class ST2 extends ST1 { boolean d; }
