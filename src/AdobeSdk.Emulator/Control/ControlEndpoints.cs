using System.Text.Json;
using System.Text.Json.Nodes;
using AdobeSdk.Emulator.Events;
using AdobeSdk.Emulator.Ims;
using AdobeSdk.Emulator.Jobs;
using AdobeSdk.Emulator.Storage;
using AdobeSdk.Emulator.Validation;
using AdobeSdk.Emulator.Wire;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace AdobeSdk.Emulator.Control;

/// <summary>What tests do in process, over HTTP: for an emulator that runs as a process of its own.</summary>
internal sealed class ControlEndpoints(EmulatorFaults faults, RequestLog requests, JobEngine engine, TokenRegistry tokens, SignedLinks links, WebhookRegistry webhooks, EventSender sender)
{
    private static readonly Rule ScriptRule = new ObjectRule().Required("words", Rule.List(Rule.Text(1), min: 1));

    private static readonly Rule LinkRule = new ObjectRule()
        .Required("method", Rule.Words("GET", "HEAD", "PUT"))
        .Required("key", Rule.Text(1))
        .Optional("seconds", Rule.Integer(1, (long)SignedLinks.LongestLifetime.TotalSeconds));

    private static readonly Rule WebhookRule = new ObjectRule()
        .Required("clientId", Rule.Text(1))
        .Required("url", Rule.Text(1))
        .Optional("allJobs", Rule.Boolean);

    public void Map(IEndpointRouteBuilder routes)
    {
        RouteGroupBuilder control = routes.MapGroup("/__emulator");
        control.MapGet("/faults", context => Answer.JsonAsync(context, 200, new JsonArray([.. faults.Pending.Select(ToJson)])));
        control.MapPost("/faults", context => OrderAsync(context, FaultOrder.Rule, order => ToJson(FaultOrder.Inject(order, faults))));
        control.MapDelete("/faults", context => DoneAsync(context, faults.Clear));
        control.MapGet("/requests", context => Answer.JsonAsync(context, 200, Counts()));
        control.MapGet("/jobs", context => Answer.JsonAsync(context, 200, new JsonArray([.. new JobLedger(engine).All.Select(ToJson)])));
        control.MapPost("/jobs/script", context => OrderAsync(context, ScriptRule, Script));
        control.MapPost("/tokens/revoke", context => DoneAsync(context, tokens.RevokeAll));
        control.MapGet("/webhooks", context => Answer.JsonAsync(context, 200, new JsonArray([.. webhooks.All.Select(ToJson)])));
        control.MapPost("/webhooks", WebhookAsync);
        control.MapGet("/deliveries", context => Answer.JsonAsync(context, 200, new JsonArray([.. sender.Deliveries.Select(ToJson)])));
        control.MapPost("/storage/links", context => OrderAsync(context, LinkRule, order => Link(context, order)));
    }

    private static Task OrderAsync(HttpContext context, Rule rule, Func<JsonElement, JsonNode> carryOut) =>
        OrderAsync(context, rule, order => Task.FromResult(carryOut(order)));

    private static async Task OrderAsync(HttpContext context, Rule rule, Func<JsonElement, Task<JsonNode>> carryOut)
    {
        try
        {
            using JsonDocument document = await JsonDocument.ParseAsync(context.Request.Body, cancellationToken: context.RequestAborted).ConfigureAwait(false);
            Findings findings = new("", static _ => false);
            rule.Check(document.RootElement, Location.Body, findings);
            JsonNode answer = findings.Errors.Count == 0
                ? await carryOut(document.RootElement).ConfigureAwait(false)
                : new JsonObject { ["errors"] = new JsonArray([.. findings.Errors.Select(static error => error.ToJson())]) };
            await Answer.JsonAsync(context, findings.Errors.Count == 0 ? 201 : 400, answer).ConfigureAwait(false);
        }
        catch (Exception malformed) when (malformed is JsonException or FormatException or HttpRequestException)
        {
            await Answer.JsonAsync(context, 400, new JsonObject { ["message"] = malformed.Message }).ConfigureAwait(false);
        }
    }

    private static Task DoneAsync(HttpContext context, Action action)
    {
        action();
        context.Response.StatusCode = StatusCodes.Status204NoContent;
        return Task.CompletedTask;
    }

    private JsonObject Counts()
    {
        JsonObject counts = [];
        foreach ((string endpoint, long count) in requests.Counts.OrderBy(static entry => entry.Key, StringComparer.Ordinal))
        {
            counts[endpoint] = count;
        }

        return counts;
    }

    private JsonNode Script(JsonElement order)
    {
        JsonElement words = order.GetProperty("words");
        engine.Script(new JobScript([.. words.EnumerateArray().Select(static word => word.GetString()!)]));
        return JsonNode.Parse(order.GetRawText())!;
    }

    private JsonNode Link(HttpContext context, JsonElement order)
    {
        TimeSpan lifetime = TimeSpan.FromSeconds(order.TryGetProperty("seconds", out JsonElement seconds) ? seconds.GetInt64() : 3600);
        string link = links.Sign(order.GetProperty("method").GetString()!, order.GetProperty("key").GetString()!, lifetime);
        return new JsonObject { ["url"] = $"{context.Request.Scheme}://{context.Request.Host}/{AdobeHosts.Storage}{link}" };
    }

    private Task WebhookAsync(HttpContext context) => OrderAsync(context, WebhookRule, order => RegisterAsync(order, context.RequestAborted));

    private async Task<JsonNode> RegisterAsync(JsonElement order, CancellationToken cancellationToken)
    {
        EmulatorWebhook webhook = EmulatorWebhook.Parse($"{order.GetProperty("clientId").GetString()}={order.GetProperty("url").GetString()}") with
        {
            AllJobs = order.TryGetProperty("allJobs", out JsonElement all) && all.GetBoolean(),
        };
        Registration registration = webhooks.Add(webhook);
        await sender.ChallengeAsync(registration, cancellationToken).ConfigureAwait(false);
        return ToJson(registration);
    }

    private static JsonObject ToJson(Registration registration) => new()
    {
        ["clientId"] = registration.Webhook.ClientId,
        ["url"] = registration.Webhook.Url.AbsoluteUri,
        ["allJobs"] = registration.Webhook.AllJobs,
        ["active"] = registration.IsActive,
    };

    private static JsonObject ToJson(EmulatedDelivery delivery) => new()
    {
        ["url"] = delivery.Url.AbsoluteUri,
        ["eventId"] = delivery.EventId,
        ["attempt"] = delivery.Attempt,
        ["status"] = delivery.Status,
    };

    private static JsonObject ToJson(InjectedFault fault) => new() { ["endpoint"] = fault.Endpoint, ["fault"] = fault.Fault.Name, ["hits"] = fault.Hits };

    private static JsonObject ToJson(EmulatedJob job) => new()
    {
        ["id"] = job.Id,
        ["operation"] = job.Operation,
        ["clientId"] = job.ClientId,
        ["state"] = job.State,
        ["acceptedAt"] = job.AcceptedAt,
        ["polls"] = job.Polls,
        ["request"] = JsonNode.Parse(job.Request.GetRawText()),
    };
}
