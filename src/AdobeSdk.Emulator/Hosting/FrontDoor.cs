using AdobeSdk.Emulator.Wire;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace AdobeSdk.Emulator.Hosting;

/// <summary>What the emulator says for itself: at its root, and where it has nothing to stand in for.</summary>
internal static class FrontDoor
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/", context => Answer.TextAsync(context, 200, "text/plain; charset=utf-8", Welcome(context, routes)));
        routes.MapFallback("{**path}", context => UnknownAsync(context, routes));
    }

    private static string Welcome(HttpContext context, IEndpointRouteBuilder routes) =>
        $"""
        This is the AdobeSdk emulator, a local stand-in for Adobe. Nothing here reaches Adobe.

        Set ADOBE_EMULATOR={context.Request.Scheme}://{context.Request.Host} and use the SDK as always, or write an Adobe
        host as the first segment of the path. It has:

        {string.Join('\n', Known(routes, "/").Select(static line => "  " + line))}

        """;

    private static Task UnknownAsync(HttpContext context, IEndpointRouteBuilder routes)
    {
        bool known = context.Features.Get<AdobeRequest>() is not null;
        string asked = $"{context.Request.Method} {(known ? "" : context.Request.Host)}{context.Request.Path}";
        string prefix = known ? $"/{AdobeRequest.Of(context).Host}" : "/";
        string message = known
            ? $"The emulator does not have {asked}. On this host it has: {string.Join(", ", Known(routes, prefix))}."
            : $"The emulator does not have {asked}: the first segment of the path, or the Host header, has to be one of its Adobe hosts: {string.Join(", ", AdobeHosts.All)}.";
        return Answer.ErrorAsync(context, 404, "emulator_unknown_endpoint", message);
    }

    private static IEnumerable<string> Known(IEndpointRouteBuilder routes, string prefix) => routes.DataSources
        .SelectMany(static source => source.Endpoints)
        .OfType<RouteEndpoint>()
        .Select(static endpoint => (Path: "/" + endpoint.RoutePattern.RawText!.TrimStart('/'), Methods: endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods))
        .Where(endpoint => endpoint.Methods is not null && endpoint.Path.StartsWith(prefix, StringComparison.Ordinal) && endpoint.Path != "/")
        .Select(static endpoint => $"{string.Join('|', endpoint.Methods!)} {endpoint.Path}")
        .Distinct()
        .Order(StringComparer.Ordinal);
}
