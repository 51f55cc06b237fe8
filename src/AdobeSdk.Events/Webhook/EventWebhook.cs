using System.Text.Json;
using AdobeSdk.Events.Answers;
using AdobeSdk.Events.Delivery;
using AdobeSdk.Events.Model;
using AdobeSdk.Events.Signatures;
using AdobeSdk.Events.Telemetry;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace AdobeSdk.Events.Webhook;

/// <summary>What answers Adobe. What costs least is looked at first: size, shape, recipient, and then the signatures.</summary>
internal sealed class EventWebhook(
    Recipients recipients, SignatureCheck signatures, RegistrationConfirmation registrations, EventIntake intake, AdobeEventOptions options, ILogger logger)
{
    private const int LongestChallenge = 512;

    /// <summary>Answers <c>GET ?challenge=…</c>.</summary>
    public Task ChallengeAsync(HttpContext context)
    {
        if (context.Request.Query["challenge"] is not [{ Length: > 0 and <= LongestChallenge } challenge])
        {
            return RefuseAsync(context, Refusal.NoChallenge);
        }

        EventLog.Challenged(logger);
        context.Response.Headers.XContentTypeOptions = "nosniff";
        context.Response.ContentType = "application/json";
        return context.Response.WriteAsync($$"""{"challenge":"{{JsonEncodedText.Encode(challenge)}}"}""", context.RequestAborted);
    }

    /// <summary>Takes a delivery.</summary>
    public async Task DeliverAsync(HttpContext context)
    {
        if (await TakeAsync(context).ConfigureAwait(false) is { } refusal)
        {
            await RefuseAsync(context, refusal).ConfigureAwait(false);
        }
    }

    private async Task<Refusal?> TakeAsync(HttpContext context)
    {
        if (await DeliveryBody.ReadAsync(context.Request, options.MaxBodyBytes).ConfigureAwait(false) is not { } body)
        {
            return Refusal.TooLarge;
        }

        try
        {
            IReadOnlyList<JsonElement> elements = EventReader.Parse(body);
            if (EventReader.ValidationUrl(elements) is { } address)
            {
                return registrations.Begin(address) ? null : Refusal.ForeignConfirmation;
            }

            string?[] named = [.. elements.Select(EventReader.Recipient)];
            if (!named.All(recipients.Contains))
            {
                return Refusal.WrongRecipient;
            }

            return await signatures.RefuseAsync(context.Request.Headers, body).ConfigureAwait(false)
                ?? await intake.TakeAsync([.. elements.Zip(named, static (element, recipient) => EventReader.Read(element, recipient!))]).ConfigureAwait(false);
        }
        catch (JsonException)
        {
            return Refusal.Malformed;
        }
    }

    private Task RefuseAsync(HttpContext context, Refusal refusal)
    {
        EventLog.Refused(logger, refusal.Status, refusal.Reason);
        context.Response.StatusCode = refusal.Status;
        context.Response.ContentType = "text/plain";
        return context.Response.WriteAsync(refusal.Reason, context.RequestAborted);
    }
}
