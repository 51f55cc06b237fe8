using System.Net;
using System.Text.Json;
using AdobeSdk.Ims;

namespace AdobeSdk.Identity;

/// <summary>Calls IMS once, and makes of everything but a success an exception that holds none of the call's secrets.</summary>
internal sealed class ImsCalls(ImsEndpoint endpoint, HttpMessageInvoker http, TimeProvider time)
{
    private static readonly TimeSpan s_timeout = TimeSpan.FromSeconds(30);

    /// <summary>The address of an endpoint on the wire.</summary>
    public Uri At(string path) => endpoint.At(path);

    /// <summary>Sends the request, which is disposed of, and gives the answer's body.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <param name="secrets">What the request holds and no message may.</param>
    /// <exception cref="AdobeAuthenticationException">IMS refused, failed or could not be reached.</exception>
    public async Task<byte[]> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken, params string?[] secrets)
    {
        using HttpRequestMessage sent = request;
        string[] told = [.. secrets.OfType<string>()];
        using CancellationTokenSource timeout = new(s_timeout, time);
        using CancellationTokenSource either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellationToken);
        try
        {
            using HttpResponseMessage response = await http.SendAsync(request, either.Token).ConfigureAwait(false);
            byte[]? body = await ImsBody.ReadAsync(response.Content, either.Token).ConfigureAwait(false);
            return response.IsSuccessStatusCode && body is not null ? body : throw Refused(request, response, body, told);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new AdobeAuthenticationException($"IMS at {endpoint.Host.Authority} did not answer within {s_timeout.TotalSeconds:0} s.") { IsTransient = true };
        }
        catch (Exception e) when (e is HttpRequestException or IOException)
        {
            // .NET quotes a line that is no HTTP, whole: whatever it echoes goes no further, not even as a cause.
            string said = ImsText.Clean(e.Message, told);
            throw new AdobeAuthenticationException($"IMS at {endpoint.Host.Authority} could not be reached ({said.TrimEnd('.')}).", said == e.Message ? e : null) { IsTransient = true };
        }
    }

    private static AdobeAuthenticationException Refused(HttpRequestMessage request, HttpResponseMessage response, byte[]? body, string[] secrets)
    {
        (string? code, string? description) = Words(body);
        string said = string.Join(": ", new[] { code, description }.OfType<string>().Select(text => ImsText.Clean(text, secrets).TrimEnd('.')));
        string status = $"{(int)response.StatusCode}";
        return new($"IMS answered {request.RequestUri!.AbsolutePath} with {status}{(said.Length > 0 ? $" {said}" : body is null ? " and more than 256 kB" : "")}.")
        {
            ErrorCode = code is null ? null : ImsText.Clean(code, secrets),
            StatusCode = response.StatusCode,
            RequestId = response.Headers.NonValidated.TryGetValues("x-debug-id", out var ids) ? ImsText.Clean(ids.ToString(), secrets) : null,
            IsTransient = (int)response.StatusCode >= 500 || response.StatusCode is HttpStatusCode.TooManyRequests or HttpStatusCode.RequestTimeout,
        };
    }

    private static (string? Code, string? Description) Words(byte[]? body)
    {
        using JsonDocument? json = ImsBody.Parse(body);
        try
        {
            return (ImsBody.Text(json, "error"), ImsBody.Text(json, "error_description"));
        }
        catch (InvalidOperationException)
        {
            return (null, null);
        }
    }
}
