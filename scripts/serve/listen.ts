import type { Server } from 'node:http';

/**
 * Listens on this machine alone. A port that can't be had is told in a sentence and ends the
 * program; afterwards nothing that befalls the server does.
 */
export function listen(server: Server, port: number): Promise<void> {
  return new Promise((ready) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      console.error(sentence(error, port));
      process.exit(1);
    });
    server.listen(port, '127.0.0.1', () => {
      server.removeAllListeners('error');
      server.on('error', ({ message }) => console.error(`有一次连接没有接上：${message}`));
      ready();
    });
  });
}

function sentence({ code, message }: NodeJS.ErrnoException, port: number): string {
  const other = port < 65535 ? port + 1 : port - 1;
  if (code === 'EADDRINUSE') return `端口 ${port} 正被占用：换一个，如 PORT=${other} npm start。`;
  if (code === 'EACCES')
    return `没有权限用端口 ${port}：换一个 1024 以上的，如 PORT=4321 npm start。`;
  return `服务没有启动：${message}`;
}
