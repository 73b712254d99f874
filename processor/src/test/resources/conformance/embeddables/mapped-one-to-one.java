// The other side of a relationship that an embeddable owns.
@Entity class Lock { @Id long id; @OneToOne(mappedBy = "parts.lock") Door door; }
@Embeddable class Parts { @OneToOne Lock lock; String frame; }

@Entity
class Door {
  @Id long id;
  Parts parts;
}
