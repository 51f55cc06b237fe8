using AdobeSdk.Emulator.Wire;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace AdobeSdk.Emulator.Recording;

/// <summary>Notes every request for an Adobe host.</summary>
internal sealed class RecordingMiddleware(RequestLog log, TimeProvider time)
{
    private const int MostBytes = 64 * 1024;

    public async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        if (context.Features.Get<AdobeRequest>() is not { } addressed)
        {
            await next(context).ConfigureAwait(false);
            return;
        }

        HttpRequest request = context.Request;
        MemoryStream body = new();
        if (request.ContentType?.StartsWith("image/", StringComparison.OrdinalIgnoreCase) != true)
        {
            request.Body = new CopyingStream(request.Body, body, MostBytes);
        }

        RecordedRequest record = new(
            time.GetUtcNow(), request.Method, addressed.Host, addressed.Path, request.QueryString.Value ?? "",
            request.Headers.ToDictionary(static header => header.Key, static header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase), body);
        log.Add(record, Template(context, addressed));

        // Set before the caller sees anything of the answer, so that a test that has it can rely on the log.
        context.Response.OnStarting(() =>
        {
            record.Status = context.Features.Get<BrokenConnection>() is null ? context.Response.StatusCode : 0;
            return Task.CompletedTask;
        });
        try
        {
            await next(context).ConfigureAwait(false);
        }
        finally
        {
            log.Close(record);
        }
    }

    // Counts go by endpoint and not by path: there is a path for every job.
    private static string Template(HttpContext context, AdobeRequest addressed) =>
        context.GetEndpoint() is RouteEndpoint { RoutePattern.RawText: { } template } && template.StartsWith($"/{addressed.Host}", StringComparison.Ordinal)
            ? template[(addressed.Host.Length + 1)..]
            : "/(unknown)";
}
