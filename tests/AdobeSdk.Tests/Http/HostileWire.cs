using System.Net;
using System.Text;

namespace AdobeSdk.Tests.Http;

/// <summary>The place of the socket: notes where every request goes that has a token, an API key or a secret with it.</summary>
internal sealed class HostileWire : HttpMessageHandler
{
    private static readonly HashSet<string> s_allowed =
        ["https://firefly-api.adobe.io:443", "https://image.adobe.io:443", "https://firefly-epo854211.adobe.io:443"];

    /// <summary>What every request is answered with.</summary>
    public Func<HttpRequestMessage, string> Answer { get; set; } = static _ => "{}";

    /// <summary>How many requests had a token with them.</summary>
    public int WithToken { get; private set; }

    /// <summary>Where a token or an API key went that must not have gone there.</summary>
    public List<string> Leaks { get; } = [];

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Uri address = request.RequestUri!;
        if (request.Headers.NonValidated.Contains("Authorization") || request.Headers.NonValidated.Contains("x-api-key"))
        {
            WithToken++;

            // What a socket would connect to, by the parser that the socket's handler uses.
            if (!s_allowed.Contains($"{address.Scheme}://{address.IdnHost}:{address.Port}") || address.UserInfo.Length > 0)
            {
                Leaks.Add(address.OriginalString);
            }
        }

        return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK)
        {
            RequestMessage = request,
            Content = new StringContent(Answer(request), Encoding.UTF8, "application/json"),
        });
    }
}
