// The mapped side is a subclass.
@Entity class Node { @Id long id; @ManyToOne Folder parent; }
@Entity class Folder extends Node { @OneToMany(mappedBy = "parent") List<Node> children; }
@Entity class File2 extends Node { long size; }
