using System.Collections.Concurrent;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using AdobeSdk.Emulator.Wire;

namespace AdobeSdk.Emulator.Events;

/// <summary>Challenges webhooks, and delivers to them: signed, repeated after 429 and 5xx, for a day.</summary>
internal sealed class EventSender(WebhookRegistry webhooks, EventKeys keys, EmulatorOptions options) : IDisposable
{
    private const int Kept = 10_000;

    // Adobe's: after 1, 2, 4 and 8 minutes, then every 15, for a day.
    private static readonly TimeSpan[] s_pauses = [.. new[] { 1, 2, 4, 8 }.Concat(Enumerable.Repeat(15, 95)).Select(static minutes => TimeSpan.FromMinutes(minutes))];
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan s_confirmation = TimeSpan.FromMinutes(5);

    private readonly HttpClient _http = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { Timeout = s_patience };
    private readonly ConcurrentQueue<EmulatedDelivery> _deliveries = new();
    private readonly CancellationTokenSource _end = new();

    public IReadOnlyList<EmulatedDelivery> Deliveries => [.. _deliveries];

    /// <summary>Where the emulator listens, once it does.</summary>
    public Uri Address { get; set; } = new("http://127.0.0.1");

    /// <summary>Asks a webhook whether it is one.</summary>
    /// <returns>Whether it has said so; if not, it has been posted the address to visit.</returns>
    /// <exception cref="HttpRequestException">It did not answer, or with an error.</exception>
    public async Task<bool> ChallengeAsync(Registration registration, CancellationToken cancellationToken)
    {
        string url = registration.Webhook.Url.AbsoluteUri;
        using HttpResponseMessage answer = await _http.GetAsync(new Uri($"{url}{(url.Contains('?', StringComparison.Ordinal) ? '&' : '?')}challenge={registration.Challenge}"), cancellationToken).ConfigureAwait(false);
        answer.EnsureSuccessStatusCode();
        if (Answers(await answer.Content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false), answer.Content.Headers.ContentType, registration.Challenge))
        {
            registration.Activate();
            return true;
        }

        registration.ValidUntil = options.Time.GetUtcNow() + s_confirmation;
        JsonObject body = new() { ["validationUrl"] = new Uri(Address, $"/{AdobeHosts.Registrations}/csm/registrations/validate?id={registration.Id}&challenge={registration.Challenge}").AbsoluteUri };
        using StringContent content = new(body.ToJsonString(), Encoding.UTF8, "application/json");
        using HttpResponseMessage accepted = await _http.PostAsync(registration.Webhook.Url, content, cancellationToken).ConfigureAwait(false);
        accepted.EnsureSuccessStatusCode();
        return false;
    }

    /// <summary>Delivers an event to the webhooks of a client that want it, in the background.</summary>
    public void Send(string clientId, JsonObject content, Func<EmulatorWebhook, bool>? wants = null)
    {
        string id = $"{Guid.NewGuid():D}";
        content.TryAdd("event_id", id);
        if (!content.ContainsKey("recipientclientid"))
        {
            content.TryAdd("recipient_client_id", clientId);
        }

        id = content["event_id"]!.GetValue<string>();
        byte[] body = Encoding.UTF8.GetBytes(content.ToJsonString());
        foreach (Registration registration in webhooks.Of(clientId).Where(registration => wants?.Invoke(registration.Webhook) ?? true))
        {
            _ = DeliverAsync(registration, id, body);
        }
    }

    public void Dispose()
    {
        _end.Cancel();
        _http.Dispose();
        _end.Dispose();
    }

    private static bool Answers(string text, MediaTypeHeaderValue? type, string challenge)
    {
        if (type?.MediaType == "text/plain")
        {
            return text.Trim() == challenge;
        }

        try
        {
            return type?.MediaType == "application/json" && JsonNode.Parse(text)?["challenge"]?.GetValue<string>() == challenge;
        }
        catch (Exception malformed) when (malformed is System.Text.Json.JsonException or InvalidOperationException)
        {
            return false;
        }
    }

    private async Task DeliverAsync(Registration registration, string id, byte[] body)
    {
        try
        {
            CancellationToken end = _end.Token;
            for (int attempt = 0; attempt <= s_pauses.Length; attempt++)
            {
                int? status = await PostAsync(registration, body, attempt, end).ConfigureAwait(false);
                bool isLast = status is not (null or 429 or >= 500) || status == 505 || attempt == s_pauses.Length;

                // Begun before anybody can see the attempt, and let a virtual clock go on.
                Task pause = isLast ? Task.CompletedTask : Task.Delay(s_pauses[attempt], options.Time, end);
                Note(new EmulatedDelivery(registration.Webhook.Url, id, attempt, status));
                if (isLast)
                {
                    return;
                }

                await pause.ConfigureAwait(false);
            }
        }
        catch (Exception e) when (e is OperationCanceledException or ObjectDisposedException)
        {
            // The emulator ends.
        }
    }

    private async Task<int?> PostAsync(Registration registration, byte[] body, int attempt, CancellationToken end)
    {
        try
        {
            if (!registration.IsActive && !await ActivateAsync(registration, end).ConfigureAwait(false))
            {
                return null;
            }

            using HttpRequestMessage request = new(HttpMethod.Post, registration.Webhook.Url) { Content = new ByteArrayContent(body) };
            request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
            foreach ((string name, string value) in keys.Sign(body))
            {
                request.Headers.TryAddWithoutValidation(name, value);
            }

            if (attempt > 0)
            {
                request.Headers.TryAddWithoutValidation("x-adobe-retry-count", $"{attempt}");
            }

            using HttpResponseMessage response = await _http.SendAsync(request, end).ConfigureAwait(false);
            return (int)response.StatusCode;
        }
        catch (Exception fault) when (fault is HttpRequestException || (fault is OperationCanceledException && !end.IsCancellationRequested))
        {
            return null;
        }
    }

    // Webhooks of the options are asked when there is something for them: the application may start after the emulator.
    private async Task<bool> ActivateAsync(Registration registration, CancellationToken end) =>
        registration.ValidUntil == default && await ChallengeAsync(registration, end).ConfigureAwait(false);

    private void Note(EmulatedDelivery delivery)
    {
        _deliveries.Enqueue(delivery);
        if (_deliveries.Count > Kept)
        {
            _deliveries.TryDequeue(out _);
        }
    }
}
