using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http;

namespace AdobeSdk.Tests.Wire;

/// <summary>
/// Stands between a client and the emulator, passes everything on and keeps it. The emulator's links follow the address that
/// a request came to, so that polls, cancels and downloads pass by here as well.
/// </summary>
internal sealed class RecordingProxy : IAsyncDisposable
{
    private readonly ConcurrentQueue<Exchange> _exchanges = new();
    private readonly HttpClient _onward;
    private WireServer _server = null!;

    private RecordingProxy(Uri emulator) => _onward = new HttpClient(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        ActivityHeadersPropagator = null,
    })
    {
        BaseAddress = emulator,
    };

    public Uri Address => _server.Address;

    /// <summary>In the order in which their answers ended.</summary>
    public IReadOnlyList<Exchange> Exchanges => [.. _exchanges];

    public static async Task<RecordingProxy> StartAsync(Uri emulator)
    {
        RecordingProxy proxy = new(emulator);
        proxy._server = await WireServer.StartAsync(proxy.PassOnAsync, keepBodies: false);
        return proxy;
    }

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        _onward.Dispose();
    }

    private async Task PassOnAsync(HttpContext context)
    {
        WireRequest request = await WireRequest.ReadAsync(context);
        using HttpResponseMessage answer = await _onward.SendAsync(Copy(request), context.RequestAborted);
        byte[] body = await answer.Content.ReadAsByteArrayAsync(context.RequestAborted);
        Dictionary<string, string> headers = answer.Headers.Concat(answer.Content.Headers)
            .ToDictionary(header => header.Key.ToLowerInvariant(), header => string.Join(", ", header.Value));

        // http://emulator/HOST/path → HOST, /path
        string[] parts = request.Target.Split('/', 3);
        _exchanges.Enqueue(new Exchange(parts[1], request with { Target = "/" + parts[2] }, (int)answer.StatusCode, headers, body));

        context.Response.StatusCode = (int)answer.StatusCode;
        foreach ((string name, string value) in headers.Where(header => header.Key != "transfer-encoding"))
        {
            context.Response.Headers[name] = value;
        }

        await context.Response.Body.WriteAsync(body, context.RequestAborted);
    }

    private static HttpRequestMessage Copy(WireRequest request)
    {
        HttpRequestMessage copy = new(new HttpMethod(request.Method), new Uri(request.Target, UriKind.Relative))
        {
            Content = request.Body.Length > 0 || request.Header("Content-Type") is not null ? new ByteArrayContent(request.Body) : null,
        };
        foreach ((string name, string value) in request.Headers)
        {
            if (name is not ("Content-Length" or "Transfer-Encoding" or "Connection") && !copy.Headers.TryAddWithoutValidation(name, value))
            {
                copy.Content?.Headers.TryAddWithoutValidation(name, value);
            }
        }

        return copy;
    }
}
