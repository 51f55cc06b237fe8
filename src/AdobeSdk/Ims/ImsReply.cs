using System.Globalization;
using System.Text.Json;
using AdobeSdk.Credentials;
using AdobeSdk.Errors;

namespace AdobeSdk.Ims;

/// <summary>Makes sense of what IMS has answered, whatever it is.</summary>
internal sealed class ImsReply(ImsEndpoint endpoint, ImsGrant grant, HttpResponseMessage response, byte[]? body, TimeProvider time)
{
    /// <summary>The token, or why there is none.</summary>
    public TokenAnswer Read()
    {
        using JsonDocument? json = ImsBody.Parse(body);
        try
        {
            return Read(json);
        }
        catch (InvalidOperationException)
        {
            // How JsonElement says that a member's name is half a surrogate pair.
            return Read(json: null);
        }
    }

    private TokenAnswer Read(JsonDocument? json)
    {
        if (!response.IsSuccessStatusCode)
        {
            return Refused(json);
        }

        if (body is null)
        {
            return Strange("an answer of more than 256 kB");
        }

        if (json is null)
        {
            return Strange(body.Length == 0 ? "an empty answer" : "something that is not a JSON object");
        }

        if (ImsBody.Text(json, "access_token") is not { } token || !CredentialRules.IsToken(token))
        {
            return Strange("an answer without a usable access_token");
        }

        if (TokenLifetime.Read(Number(json, "expires_in"), token, inMilliseconds: grant.ServiceAccount is not null) is not { } lifetime)
        {
            return Strange("a token whose expires_in makes no sense");
        }

        return TokenAnswer.Issued(token, lifetime, refreshToken: grant.IsUsers ? ImsBody.Text(json, "refresh_token") : null);
    }

    private TokenAnswer Refused(JsonDocument? json)
    {
        string? code = ImsBody.Text(json, "error") is { } word && word.Length <= 100 ? ImsText.Clean(word, grant) : null;
        string? description = ImsBody.Text(json, "error_description") is { } words ? ImsText.Clean(words, grant) : null;
        return TokenAnswer.Failed(ImsRefusal.Explain(endpoint, grant, response.StatusCode, code, description) with
        {
            RequestId = DebugId(),
            RetryAfter = RetryAfter.Read(response, time),
        });
    }

    private TokenAnswer Strange(string what) => TokenAnswer.Failed(
        new($"IMS at {endpoint.Host.Authority} answered {(int)response.StatusCode} with {what}. {grant.Outlook}; if it lasts, see whether Adobe:ImsBaseAddress is right and no proxy answers in its place.")
        {
            StatusCode = response.StatusCode,
            RequestId = DebugId(),
            RetryAfter = RetryAfter.Read(response, time),
            IsTransient = true,
        });

    private static double? Number(JsonDocument json, string name) =>
        json.RootElement.TryGetProperty(name, out JsonElement number) && number.ValueKind != JsonValueKind.Null
            ? double.TryParse(number.ValueKind == JsonValueKind.String ? ErrorBodyReader.String(number) : number.GetRawText(), NumberStyles.Float, CultureInfo.InvariantCulture, out double value) ? value : double.NaN
            : null;

    private string? DebugId() =>
        response.Headers.NonValidated.TryGetValues("x-debug-id", out var ids) ? ImsText.Clean(ids.ToString(), grant) : null;
}
