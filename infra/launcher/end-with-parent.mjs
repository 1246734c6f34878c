// Loaded into a program of ours before its own code. The channel breaks when the launcher dies, however it dies: then
// the program stops as if asked to, and does not sit on its port with nobody to stop it.
import process from 'node:process';

if (process.channel) {
  process.channel.unref();
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
}
