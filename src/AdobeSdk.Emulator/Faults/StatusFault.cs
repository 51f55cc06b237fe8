using System.Text.Json.Nodes;
using AdobeSdk.Emulator.Wire;
using Microsoft.AspNetCore.Http;

namespace AdobeSdk.Emulator.Faults;

/// <summary>An error instead of an answer.</summary>
internal sealed class StatusFault(string name, int status, FaultBody body, Func<DateTimeOffset, string?> retryAfter, string? code) : Fault(name)
{
    internal override Task ApplyAsync(FaultScene scene)
    {
        HttpResponse response = scene.Context.Response;
        if (retryAfter(scene.Time.GetUtcNow()) is { } wait)
        {
            response.Headers.RetryAfter = wait;
        }

        string host = AdobeRequest.Of(scene.Context).Host;
        if (host == AdobeHosts.Firefly && Reason(status) is { } reason)
        {
            response.Headers[reason.Name] = reason.Value;
        }

        string json = Json(host).ToJsonString();
        return body switch
        {
            FaultBody.Json => Answer.TextAsync(scene.Context, status, "application/json", json),
            FaultBody.Html => Answer.TextAsync(scene.Context, status, "text/html", $"<html><body><h1>{status}</h1></body></html>"),
            FaultBody.Truncated => Answer.TextAsync(scene.Context, status, "application/json", json[..(json.Length / 2)]),
            _ => EmptyAsync(response),
        };
    }

    private Task EmptyAsync(HttpResponse response)
    {
        response.StatusCode = status;
        response.ContentLength = 0;
        return Task.CompletedTask;
    }

    // IMS has an error shape of its own; the other hosts share one.
    private JsonObject Json(string host) => host is AdobeHosts.Ims or AdobeHosts.ImsStage
        ? new JsonObject { ["error"] = code ?? (status >= 500 ? "internal_error" : "invalid_request"), ["error_description"] = "An injected fault." }
        : new JsonObject { ["error_code"] = code ?? CodeOf(status), ["message"] = "An injected fault." };

    // Firefly says in a header why it refuses access, and whose limit was reached.
    private static (string Name, string Value)? Reason(int status) => status switch
    {
        403 => ("x-access-error", "quota_exhausted"),
        429 => ("x-access-rate-limit-level", "org"),
        _ => null,
    };

    private static string CodeOf(int status) => status switch
    {
        401 => "401013",
        403 => "access_error",
        404 => "unknown_job_id",
        408 => "timeout_error",
        409 => "job_cancel_failed",
        410 => "job_timeout",
        415 => "invalid_content_type",
        422 => "validation_error",
        429 => "rate_limited",
        451 => "legal_error",
        >= 500 => "runtime_error",
        _ => "bad_request",
    };
}
