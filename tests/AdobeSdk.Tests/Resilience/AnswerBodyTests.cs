using System.Net;
using System.Net.Http.Headers;
using System.Text;
using AdobeSdk.Errors;
using AdobeSdk.Http.Resilience;

namespace AdobeSdk.Tests.Resilience;

/// <summary>What is read of an answer while its attempt can still be judged by it, and what stays a stream.</summary>
public class AnswerBodyTests
{
    [Theory]
    [InlineData("application/json", true)]
    [InlineData("application/problem+JSON; charset=utf-8", true)]
    [InlineData("text/html", true)]
    [InlineData("TEXT/plain", true)]
    [InlineData(null, true)]
    [InlineData("text/event-stream", false)]
    [InlineData("image/png", false)]
    [InlineData("application/octet-stream", false)]
    public async Task Documents_are_read_and_everything_else_stays_a_stream(string? type, bool isRead)
    {
        using HttpResponseMessage response = Answer("{}", type, out UnreadStream body);

        await AnswerBody.ReadAsync(response, 1_000, CancellationToken.None);

        Assert.Equal(isRead, body.IsRead);
        Assert.Equal("{}", await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("while (1) {}\n{\"a\":1}", "{\"a\":1}")]
    [InlineData("while (1) {}{\"a\":1}", "{\"a\":1}")]
    [InlineData("while (2) {}{\"a\":1}", "while (2) {}{\"a\":1}")]
    [InlineData("words", "words")]
    [InlineData("", "")]
    public async Task The_guard_before_JSON_is_taken_off(string sent, string read)
    {
        using HttpResponseMessage response = Answer(sent, "application/json; charset=utf-8", out _);

        await AnswerBody.ReadAsync(response, 1_000, CancellationToken.None);

        Assert.Equal(read, await response.Content.ReadAsStringAsync());
        Assert.Equal("application/json; charset=utf-8", response.Content.Headers.ContentType?.ToString());
    }

    [Fact]
    public async Task More_than_is_allowed_is_an_error_that_names_the_option()
    {
        using HttpResponseMessage response = Answer("0123456789", "application/json", out _);
        response.RequestMessage = new HttpRequestMessage(HttpMethod.Get, "https://firefly-api.adobe.io/v3/x?secret=1");
        response.Headers.Add("x-request-id", "request-1");

        AdobeApiException error = await Assert.ThrowsAsync<AdobeApiException>(() => AnswerBody.ReadAsync(response, 9, CancellationToken.None));

        Assert.Equal(
            "GET https://firefly-api.adobe.io/v3/x was answered 200 with more than 9 bytes, which is the most that is read (Adobe:Retry:MaxResponseBytes).",
            error.Message);
        Assert.Equal((HttpStatusCode.OK, "request-1"), (error.StatusCode, error.RequestId));
    }

    [Fact]
    public async Task An_error_is_read_whatever_it_is()
    {
        using HttpResponseMessage response = Answer("""{"error_code":"x"}""", "image/png", out UnreadStream body);
        response.StatusCode = HttpStatusCode.BadRequest;

        await AnswerBody.ReadAsync(response, 1, CancellationToken.None);

        Assert.Equal("x", Assert.IsType<ErrorContent>(response.Content).Body.Code);
        Assert.True(body.IsDisposed);
    }

    private static HttpResponseMessage Answer(string text, string? type, out UnreadStream body)
    {
        body = new UnreadStream(Encoding.UTF8.GetBytes(text));
        var content = new StreamContent(body);
        content.Headers.ContentType = type is null ? null : MediaTypeHeaderValue.Parse(type);
        return new HttpResponseMessage(HttpStatusCode.OK) { Content = content };
    }

    private sealed class UnreadStream(byte[] bytes) : MemoryStream(bytes)
    {
        public bool IsRead { get; private set; }

        public bool IsDisposed { get; private set; }

        public override Task CopyToAsync(Stream destination, int bufferSize, CancellationToken cancellationToken)
        {
            IsRead = true;
            return base.CopyToAsync(destination, bufferSize, cancellationToken);
        }

        protected override void Dispose(bool disposing)
        {
            IsDisposed = true;
            base.Dispose(disposing);
        }
    }
}
