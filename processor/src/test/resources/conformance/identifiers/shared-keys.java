// One-to-one relationships over the keys themselves have a foreign key where they are mandatory.
@Entity class Owner { @Id long id; }
@Entity class MapsNamed { @Id long id; @MapsId @OneToOne @JoinColumn(name = "id") Owner owner; }
@Entity class MapsKeyColumn { @Id long id; @MapsId @OneToOne @PrimaryKeyJoinColumn(name = "the_owner") Owner owner; }
@Entity class Optional { @Id long id; @OneToOne @PrimaryKeyJoinColumn Owner owner; }
@Entity class Mandatory { @Id long id; @OneToOne(optional = false) @PrimaryKeyJoinColumn Owner owner; }
@Entity
class ByColumn {
  @Id long id;
  @OneToOne @JoinColumn(name = "id", insertable = false, updatable = false) Owner owner;
}
@Entity
class ByColumnOfMany {
  @Id long id;
  @ManyToOne @JoinColumn(name = "id", insertable = false, updatable = false) Owner owner;
}
