// A one-to-many that is no collection.
@Entity class T { @Id long id; @OneToMany T one; }
