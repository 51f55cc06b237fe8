using AdobeSdk.Emulator.Wire;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;

namespace AdobeSdk.Emulator.Hosting;

/// <summary>
/// Finds out which Adobe host a request is for, by the first segment of its path or by its <c>Host</c> header, and
/// gives it the path that endpoints are mapped under: <c>/firefly-api.adobe.io/v3/…</c>.
/// </summary>
internal static class HostMiddleware
{
    public static Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        HttpRequest request = context.Request;
        Uri origin = new(UriHelper.BuildAbsolute(request.Scheme, request.Host));
        string path = request.Path.Value ?? "/";
        int end = path.IndexOf('/', 1);
        string first = path.Length < 2 ? "" : path[1..(end < 0 ? path.Length : end)];
        if (AdobeHosts.Resolve(first) is { } byPrefix)
        {
            Address(context, byPrefix, end < 0 ? "/" : path[end..], origin, prefix: true);
        }
        else if (AdobeHosts.Resolve(request.Host.Host) is { } byHeader)
        {
            Address(context, byHeader, path, origin, prefix: false);
        }

        return next(context);
    }

    private static void Address(HttpContext context, string host, string path, Uri origin, bool prefix)
    {
        context.Features.Set(new AdobeRequest(host, path, origin, prefix));
        context.Request.Path = $"/{host}{path}";
    }
}
