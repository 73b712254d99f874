// What only reads a column shares it, and so do the ids of a class for them, keys of maps and siblings.
@Entity class Choir {
  @Id long id;
  @OneToMany @JoinColumn(name = "choir_id", nullable = false) List<Singer> singers;
  @OneToMany @JoinColumn(name = "choir_id", nullable = false, insertable = false, updatable = false)
  List<Singer> soloists;
  @OneToMany @JoinColumn(name = "choir_id", nullable = false) List<Concert> concerts;
  @OneToMany @JoinColumn(name = "choir_id", nullable = false) @MapKeyColumn(name = "page")
  Map<Integer, Song> songs;
  @OneToMany @JoinColumn(name = "choir_id", nullable = false) List<Piano> pianos;
}
@Entity class Singer { @Id long id; @Column(name = "choir_id", insertable = false, updatable = false) Long choir; }
class ConcertId { long choir; int number; }
@Entity @IdClass(ConcertId.class) class Concert { @Id @Column(name = "choir_id") long choir; @Id int number; }
@Entity class Song { @Id long id; int page; }
@Entity class Instrument { @Id long id; }
@Entity class Piano extends Instrument { }
@Entity class Organ extends Instrument { @Column(name = "choir_id") Long choir; }
@Entity class Duo { @Id long id; @OneToMany @JoinColumn(name = "duo_id") @OrderColumn(name = "place") List<Member> members; }
@Entity class Member { @Id long id; @Column(name = "duo_id") Long duo; int place; }
