using System.Net;
using System.Net.Sockets;

namespace Fleet.Servers;

/// <summary>Loopback ports.</summary>
internal static class LocalPort
{
    /// <summary>One that nobody uses now.</summary>
    public static int Free()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>Waits until somebody listens.</summary>
    /// <returns><see langword="false"/> if nobody does within half a minute, or <paramref name="over"/> says that nobody will.</returns>
    public static async Task<bool> AnswersAsync(int port, Func<bool> over, CancellationToken cancellationToken)
    {
        for (int attempt = 0; attempt < 600 && !over(); attempt++)
        {
            using var client = new TcpClient();
            try
            {
                await client.ConnectAsync(IPAddress.Loopback, port, cancellationToken);
                return true;
            }
            catch (SocketException)
            {
                await Task.Delay(50, cancellationToken);
            }
        }

        return false;
    }
}
