using AdobeSdk.Telemetry;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Logging;

namespace AdobeSdk.Clients;

/// <summary>
/// Looks over a finished pipeline, after everything that the application has said about its HTTP clients: what would send a
/// token or a billed job where it does not belong is taken out.
/// </summary>
internal static class PipelineGuard
{
    // By name, since most applications do not have the package. Defaults for all clients often bring it along.
    private const string StandardResilience = "Microsoft.Extensions.Http.Resilience.ResilienceHandler";

    /// <summary>What logs may show and what handlers may do.</summary>
    public static void Watch(HttpClientFactoryOptions options)
    {
        Func<string, bool> others = options.ShouldRedactHeaderValue;
        options.ShouldRedactHeaderValue = header => ClientPipeline.HiddenHeaders.Contains(header, StringComparer.OrdinalIgnoreCase) || others(header);
        options.HttpMessageHandlerBuilderActions.Add(Check);
    }

    private static void Check(HttpMessageHandlerBuilder builder)
    {
        ForbidRedirects(builder.PrimaryHandler);
        for (int i = builder.AdditionalHandlers.Count - 1; i >= 0; i--)
        {
            if (builder.AdditionalHandlers[i].GetType().FullName == StandardResilience)
            {
                builder.AdditionalHandlers.RemoveAt(i);
                TenantLog.ResilienceTakenOut(builder.Services.GetRequiredService<ILoggerFactory>().CreateLogger(AdobeTelemetry.Name), builder.Name ?? "");
            }
        }
    }

    // A redirect would carry x-api-key to wherever it points.
    private static void ForbidRedirects(HttpMessageHandler primary)
    {
        switch (primary)
        {
            case SocketsHttpHandler { AllowAutoRedirect: true } sockets:
                sockets.AllowAutoRedirect = false;
                break;
            case HttpClientHandler { AllowAutoRedirect: true } handler:
                handler.AllowAutoRedirect = false;
                break;
        }
    }
}
