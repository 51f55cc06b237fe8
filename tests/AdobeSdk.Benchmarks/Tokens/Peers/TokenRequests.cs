using System.Text.Json;

namespace AdobeSdk.Benchmarks.Tokens.Peers;

/// <summary>Asks the stand-in for a token, for peers that leave that to their user.</summary>
internal static class TokenRequests
{
    // Ten thousand calls at once must not run into the process's limit of open sockets.
    private const int MaxConnections = 4_000;

    private static readonly HttpClient s_http = new(Connections());

    /// <summary>Connections for a storm.</summary>
    public static SocketsHttpHandler Connections() => new() { MaxConnectionsPerServer = MaxConnections };

    public static async Task<(string Token, DateTimeOffset Expires)> SendAsync(ImsStandIn ims, CancellationToken cancellationToken)
    {
        DateTimeOffset now = DateTimeOffset.UtcNow;
        using HttpResponseMessage response = await s_http.PostAsync(ims.Address, content: null, cancellationToken).ConfigureAwait(false);
        response.EnsureSuccessStatusCode();
        using JsonDocument json = JsonDocument.Parse(await response.Content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false));
        return (
            json.RootElement.GetProperty("access_token").GetString()!,
            now.AddSeconds(json.RootElement.GetProperty("expires_in").GetDouble()));
    }
}
