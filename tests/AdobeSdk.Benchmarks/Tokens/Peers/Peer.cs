namespace AdobeSdk.Benchmarks.Tokens.Peers;

/// <summary>A way of having tokens on requests.</summary>
/// <param name="Name">What the table calls it.</param>
/// <param name="Lead">How long before its end it gives a token up, whatever the token's life: scenarios let its tokens live that much longer.</param>
/// <param name="Create">Makes a new client with nothing cached, given IMS and API; it sends one request and gives the status.</param>
internal sealed record Peer(string Name, TimeSpan Lead, Func<ImsStandIn, ApiStandIn, Func<Task<int>>> Create)
{
    /// <summary>The address of every request.</summary>
    public static Uri Address { get; } = new("https://firefly-api.adobe.io/v3/custom-models");

    /// <summary>What all tables compare, ours last.</summary>
    public static IReadOnlyList<Peer> All { get; } =
    [
        new("naive handler", TimeSpan.Zero, (ims, api) => Over(new NaiveTokenHandler(ims, api))),
        new("Azure.Core", TimeSpan.Zero, static (ims, api) => new AzureTokens(ims, api).SendAsync),
        new("MSAL", TimeSpan.FromMinutes(5), (ims, api) => Over(new MsalTokenHandler(ims, api))),
        new("adobe", TimeSpan.Zero, (ims, api) => Over(AdobeTokens.Create(ims, api))),
    ];

    /// <summary>No tokens at all: what the machine does to requests anyway.</summary>
    public static Peer Plain { get; } = new("plain HttpClient", TimeSpan.Zero, (_, api) => Over(api));

    /// <summary>Nothing but waiting for one task.</summary>
    public static Peer OneTask { get; } = new("one shared task", TimeSpan.Zero, (ims, api) => Over(new OneTaskHandler(ims, api)));

    private static Func<Task<int>> Over(HttpMessageHandler handler)
    {
        HttpClient client = new(handler) { Timeout = Timeout.InfiniteTimeSpan };
        return async () =>
        {
            using HttpRequestMessage request = new(HttpMethod.Get, Address);
            using HttpResponseMessage response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead).ConfigureAwait(false);
            return (int)response.StatusCode;
        };
    }
}
