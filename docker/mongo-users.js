// Makes the replica set and one user per database that may use this database only. Every step may be repeated.
try {
  rs.initiate({ _id: "trust360", members: [{ _id: 0, host: "mongo:27017" }] });
} catch (e) {
  if (e.code !== 23) throw e; // AlreadyInitialized
}
for (let waited = 0; !db.hello().isWritablePrimary; waited++) {
  if (waited > 300) throw new Error("no primary after 30 s");
  sleep(100);
}
Object.keys(passwords).forEach((name) => {
  const own = db.getSiblingDB(name);
  try {
    own.createUser({ user: name, pwd: passwords[name], roles: [{ role: "readWrite", db: name }] });
  } catch (e) {
    if (e.code !== 51003) throw e; // the user exists
  }
});
print("Replica set and users are in place.");
