// Entities with one table for a relationship to one: the foreign key is to the first of them.
@Entity class Scan { @Id long id; }
@Entity class Photo { @Id long id; }
@MappedSuperclass
abstract class Proof {
  @Id long id;
  @OneToOne
  @JoinTable(name = "proof_scan", joinColumns = @JoinColumn(name = "proof"), inverseJoinColumns = @JoinColumn(name = "scan"))
  Scan scan;
}
@Entity class AgeProof extends Proof { }
@Entity class HomeProof extends Proof { }
@Entity class WorkProof extends Proof { }
@Entity
class Zebra {
  @Id long id;
  @ManyToOne
  @JoinTable(name = "seen", joinColumns = @JoinColumn(name = "who"), inverseJoinColumns = @JoinColumn(name = "what"))
  Scan scan;
}
@Entity
class Ant {
  @Id long id;
  @ManyToOne
  @JoinTable(name = "seen", joinColumns = @JoinColumn(name = "who"), inverseJoinColumns = @JoinColumn(name = "what"))
  Photo photo;
}
