using AdobeSdk.Events.Webhook;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Gives the webhook for Adobe's events an address.</summary>
public static class AdobeEventsEndpointExtensions
{
    /// <summary>
    /// Answers Adobe's challenge (GET) and takes events (POST). Signatures stand in for whatever authentication the application
    /// asks for elsewhere.
    /// </summary>
    /// <param name="endpoints">The application.</param>
    /// <param name="pattern">The path, such as <c>/adobe/events</c>: the one that the registration in the Developer Console names.</param>
    /// <exception cref="InvalidOperationException">There was no <c>AddAdobeEvents</c>.</exception>
    public static IEndpointConventionBuilder MapAdobeEvents(this IEndpointRouteBuilder endpoints, string pattern)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentException.ThrowIfNullOrEmpty(pattern);
        EventWebhook webhook = endpoints.ServiceProvider.GetService<EventWebhook>()
            ?? throw new InvalidOperationException("MapAdobeEvents needs builder.Services.AddAdobeEvents(…), and that needs AddAdobe.");
        RouteGroupBuilder group = endpoints.MapGroup(pattern);
        group.MapGet("", webhook.ChallengeAsync);
        group.MapPost("", webhook.DeliverAsync);
        return group.WithMetadata(new AllowAnonymousAttribute()).DisableAntiforgery();
    }
}
