using System.Text.Json.Nodes;
using AdobeSdk.Emulator.Wire;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace AdobeSdk.Emulator.Events;

/// <summary>Where Adobe publishes its keys, and where registrations are confirmed.</summary>
internal sealed class EventEndpoints(EventKeys keys, WebhookRegistry webhooks, EmulatorOptions options)
{
    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet($"/{AdobeHosts.EventKeys}/prod/keys/{{name}}", KeyAsync);
        routes.MapGet($"/{AdobeHosts.Registrations}/csm/registrations/validate", ValidateAsync);
    }

    private Task KeyAsync(HttpContext context) => keys.Find($"/prod/keys/{context.Request.RouteValues["name"]}") is { } pem
        ? Answer.TextAsync(context, 200, "application/x-pem-file", pem)
        : Answer.TextAsync(context, 404, "application/xml", "<Error><Code>NoSuchKey</Code></Error>");

    private Task ValidateAsync(HttpContext context)
    {
        Registration? registration = webhooks.Find(context.Request.Query["id"].ToString(), context.Request.Query["challenge"].ToString(), options.Time.GetUtcNow());
        registration?.Activate();
        return Answer.JsonAsync(context, registration is null ? 404 : 200, new JsonObject { ["status"] = registration is null ? "Disabled" : "Active" });
    }
}
