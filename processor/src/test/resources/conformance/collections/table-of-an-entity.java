// A collection's table is an entity's as well: what the entity says of the columns counts.

@Entity
class Permit {
  @Id
  @Column(length = 20)
  String code;
}

@Entity
class Club {
  @Id
  @Column(length = 30)
  String name;

  @ElementCollection
  @Column(name = "permit_code")
  @CollectionTable(name = "club_permit", joinColumns = @JoinColumn(name = "club_name"))
  Set<String> permits;

  @ElementCollection
  @Column(name = "permit_code")
  @CollectionTable(name = "club_wish", joinColumns = @JoinColumn(name = "club_name"))
  Set<String> wishes;
}

@Entity
@Table(name = "club_permit")
@IdClass(ClubPermitKey.class)
class ClubPermit {
  @Id
  @ManyToOne
  @JoinColumn(name = "club_name")
  Club club;

  @Id
  @ManyToOne
  @JoinColumn(name = "permit_code")
  Permit permit;
}

class ClubPermitKey implements java.io.Serializable {
  Club club;
  Permit permit;

  @Override
  public boolean equals(Object other) {
    return other instanceof ClubPermitKey key && club == key.club && permit == key.permit;
  }

  @Override
  public int hashCode() {
    return 1;
  }
}

@Entity
@Table(name = "club_wish")
class ClubWish {
  @Id long id;

  @ManyToOne
  @JoinColumn(name = "club_name")
  Club club;

  @ManyToOne
  @JoinColumn(name = "permit_code")
  Permit permit;
}
