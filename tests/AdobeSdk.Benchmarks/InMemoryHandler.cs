using System.Net;

namespace AdobeSdk.Benchmarks;

/// <summary>Answers at once, or after a hop, without a socket.</summary>
/// <param name="hops">Whether the answer comes asynchronously.</param>
/// <param name="body">The JSON body; empty for none.</param>
internal sealed class InMemoryHandler(bool hops, byte[]? body = null) : HttpMessageHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        hops ? HopAsync(request) : Task.FromResult(Answer(request));

    protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken) => Answer(request);

    private async Task<HttpResponseMessage> HopAsync(HttpRequestMessage request)
    {
        await Task.Yield();
        return Answer(request);
    }

    private HttpResponseMessage Answer(HttpRequestMessage request)
    {
        var response = new HttpResponseMessage(HttpStatusCode.OK) { RequestMessage = request };
        if (body is not null)
        {
            response.Content = new ByteArrayContent(body);
            response.Content.Headers.TryAddWithoutValidation("Content-Type", "application/json");
        }

        return response;
    }
}
