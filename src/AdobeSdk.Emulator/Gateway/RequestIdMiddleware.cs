using AdobeSdk.Emulator.Wire;
using Microsoft.AspNetCore.Http;

namespace AdobeSdk.Emulator.Gateway;

/// <summary>Gives every answer, refusals and injected errors included, the id that Adobe's support asks for.</summary>
internal static class RequestIdMiddleware
{
    private const string Header = "X-Request-Id";

    public static Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        IHeaderDictionary headers = context.Response.Headers;
        switch (context.Features.Get<AdobeRequest>()?.Host)
        {
            case AdobeHosts.Ims or AdobeHosts.ImsStage:
                headers["x-debug-id"] = Guid.NewGuid().ToString("D");
                headers.CacheControl = "no-store";
                break;
            case AdobeHosts.Firefly or AdobeHosts.Photoshop or AdobeHosts.Image or AdobeHosts.Lightroom or AdobeHosts.Console:
                string? sent = context.Request.Headers[Header];
                headers[Header] = string.IsNullOrEmpty(sent) ? Guid.NewGuid().ToString("D") : sent;
                break;
        }

        return next(context);
    }
}
