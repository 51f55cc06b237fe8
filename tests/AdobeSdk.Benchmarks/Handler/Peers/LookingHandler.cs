namespace AdobeSdk.Benchmarks.Handler.Peers;

/// <summary>The floor for any handler that answers a 401: as <see cref="RawHandler"/>, and waits for the answer to look at it.</summary>
internal sealed class LookingHandler(HttpMessageHandler inner, string token) : DelegatingHandler(inner)
{
    private readonly string _authorization = "Bearer " + token;

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.Headers.TryAddWithoutValidation("Authorization", _authorization);
        request.Headers.TryAddWithoutValidation("x-api-key", "benchmarks");
        Task<HttpResponseMessage> sent = base.SendAsync(request, cancellationToken);
        return sent is { IsCompletedSuccessfully: true, Result.StatusCode: not System.Net.HttpStatusCode.Unauthorized } ? sent : LookAsync(sent);
    }

    private static async Task<HttpResponseMessage> LookAsync(Task<HttpResponseMessage> sent)
    {
        HttpResponseMessage response = await sent.ConfigureAwait(false);
        return response.StatusCode == System.Net.HttpStatusCode.Unauthorized ? throw new InvalidOperationException() : response;
    }
}
