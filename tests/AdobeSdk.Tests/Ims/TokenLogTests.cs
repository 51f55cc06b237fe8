using AdobeSdk.Ims;
using AdobeSdk.Tests.Telemetry;
using Microsoft.Extensions.Logging;

namespace AdobeSdk.Tests.Ims;

/// <summary>What is logged and counted when IMS has answered.</summary>
public class TokenLogTests
{
    private static readonly TimeSpan s_day = TimeSpan.FromDays(1);
    private static readonly TokenAnswer s_issued = TokenAnswer.Issued("token", s_day);
    private static readonly TokenAnswer s_shared = TokenAnswer.Shared("token", s_day, TimeSpan.Zero);
    private static readonly TokenAnswer s_refused = TokenAnswer.Failed(new("No.") { ErrorCode = "invalid_client" });
    private static readonly TokenAnswer s_lost = TokenAnswer.Failed(new("No."));

    public static TheoryData<string, LogLevel, string, string> Answers => new()
    {
        { "issued", LogLevel.Debug, "New token for client my-client, valid for 1.00:00:00.", "issued" },
        { "issued again", LogLevel.Debug, "The same token for client my-client again, valid for another 1.00:00:00.", "issued" },
        { "shared", LogLevel.Debug, "Another process's token for client my-client, valid for another 1.00:00:00.", "shared" },
        { "refused", LogLevel.Error, "There is no token for client my-client; IMS is left alone for 00:00:01. No.", "invalid_client" },
        { "lost", LogLevel.Warning, "The token of client my-client could not be renewed; it is used on, and IMS is left alone for 00:00:01. No.", "failed" },
    };

    [Theory]
    [MemberData(nameof(Answers))]
    public void Each_answer_is_logged_and_counted(string what, LogLevel level, string text, string outcome)
    {
        LogRecorder log = new();
        using TelemetryRecorder telemetry = new();
        (TokenAnswer answer, bool same, bool alive) = what switch
        {
            "issued" => (s_issued, false, true),
            "issued again" => (s_issued, true, true),
            "shared" => (s_shared, true, true),
            "refused" => (s_refused, false, false),
            _ => (s_lost, false, true),
        };

        TokenLog.Landed(log, "client my-client", answer, same, alive, TimeSpan.FromSeconds(1));

        (LogLevel Level, string Text) entry = Assert.Single(log.Entries);
        Assert.Equal(level, entry.Level);
        Assert.StartsWith(text, entry.Text, StringComparison.Ordinal);
        Measurement renewal = Assert.Single(telemetry.Measurements);
        Assert.Equal(("adobe.client.token.renewals", 1, outcome), (renewal.Name, renewal.Value, renewal.Tags["adobe.outcome"]));
    }

    [Fact]
    public void A_fault_of_the_store_is_told_without_what_it_must_not_tell()
    {
        LogRecorder log = new();

        TokenLog.StoreFailed(log, new OperationCanceledException());
        TokenLog.StoreFailed(log, new TimeoutException());
        TokenLog.StoreFailed(log, new IOException("Bearer eyJhbGciOiJSUzI1NiJ9.eyJhIjoxfQ.c2lnbmF0dXJl was refused"));

        string[] texts = [.. log.Entries.Select(static entry => entry.Text)];
        Assert.StartsWith("The shared token store failed; this process goes on alone. It did not answer in time.", texts[0], StringComparison.Ordinal);
        Assert.StartsWith("The shared token store failed; this process goes on alone. It did not answer in time.", texts[1], StringComparison.Ordinal);
        Assert.StartsWith("The shared token store failed; this process goes on alone. IOException: ", texts[2], StringComparison.Ordinal);
        Assert.DoesNotContain("eyJ", texts[2], StringComparison.Ordinal);
    }
}
