using System.Net;

namespace AdobeSdk.Benchmarks.Tokens;

/// <summary>An API without a socket: looks at the token, answers after a hop and counts requests that have none.</summary>
internal sealed class ApiStandIn : HttpMessageHandler
{
    private int _tokenless;

    /// <summary>Whether a token is refused.</summary>
    public Func<string, bool> Refuses { get; set; } = static _ => false;

    /// <summary>The token that was seen last.</summary>
    public string? LastToken { get; private set; }

    public int Tokenless => Volatile.Read(ref _tokenless);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        await Task.Yield();
        string? token = request.Headers.NonValidated.TryGetValues("Authorization", out var values) ? values.ToString() : null;
        if (token is null)
        {
            Interlocked.Increment(ref _tokenless);
        }

        LastToken = token;
        return new(token is null || Refuses(token) ? HttpStatusCode.Unauthorized : HttpStatusCode.OK) { RequestMessage = request };
    }
}
