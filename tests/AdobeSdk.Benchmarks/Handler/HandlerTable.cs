using AdobeSdk.Benchmarks.Handler.Peers;
using AdobeSdk.Benchmarks.Measuring;

namespace AdobeSdk.Benchmarks.Handler;

/// <summary>One request through an auth handler whose token is warm: what it adds to a plain <see cref="HttpClient"/>.</summary>
internal static class HandlerTable
{
    public const string Says = "the auth handler, warm, beside a plain HttpClient and its peers";

    private static readonly Uri s_address = new("https://firefly-api.adobe.io/v3/custom-models");
    private static readonly string s_token = new('t', 1400);

    public static async Task<int> RunAsync(string? file)
    {
        Row[] rows =
        [
            .. await MeasureAsync("sync").ConfigureAwait(false),
            .. await MeasureAsync("async").ConfigureAwait(false),
        ];
        ResultTable.Print($"{Says}. The wire answers at once (sync) or after a hop (async); rows take turns, quiet slices count.", rows);
        if (file is not null)
        {
            ResultTable.Write(file, rows);
        }

        return 0;
    }

    private static async Task<Row[]> MeasureAsync(string inner)
    {
        InMemoryHandler Wire() => new(hops: inner == "async");
        HttpClient preset = new(Wire());
        preset.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", "Bearer " + s_token);
        preset.DefaultRequestHeaders.TryAddWithoutValidation("x-api-key", "benchmarks");
        AzurePeer azureAlone = new(Wire(), token: null);
        AzurePeer azure = new(Wire(), s_token);
        Contender[] contenders =
        [
            Of("plain HttpClient", new(Wire())),
            Of("preset headers", preset),
            Of("both headers raw in a handler, nothing else", new(new RawHandler(Wire(), s_token))),
            Of("both headers raw and a look at the answer, nothing else", new(new LookingHandler(Wire(), s_token))),
            Of("naive cached header (one header)", new(new NaiveHandler(Wire(), s_token))),
            Of("adobe auth handler", new(await WarmHandler.CreateAsync(Wire(), s_token, s_address).ConfigureAwait(false))),
            Of("MSAL behind a handler", new(new MsalHandler(Wire(), s_token))),
            new($"Azure.Core pipeline without auth ({inner})", count => RepeatAsync(count, azureAlone, static azure => azure.SendAsync(s_address))),
            new($"Azure.Core pipeline with its auth policy ({inner})", count => RepeatAsync(count, azure, static azure => azure.SendAsync(s_address))),
        ];
        return await Turns.MeasureAsync("handler", contenders, TimeSpan.FromSeconds(25)).ConfigureAwait(false);

        Contender Of(string name, HttpClient client) => new($"{name} ({inner})", count => RepeatAsync(count, client, static client => SendAsync(client)));
    }

    private static async Task RepeatAsync<T>(int count, T subject, Func<T, Task<int>> send)
    {
        for (int i = 0; i < count; i++)
        {
            await send(subject).ConfigureAwait(false);
        }
    }

    private static async Task<int> SendAsync(HttpClient client)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, s_address);
        using HttpResponseMessage response = await client
            .SendAsync(request, HttpCompletionOption.ResponseHeadersRead)
            .ConfigureAwait(false);
        return (int)response.StatusCode;
    }
}
