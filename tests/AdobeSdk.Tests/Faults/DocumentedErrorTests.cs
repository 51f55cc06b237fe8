using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using AdobeSdk.Emulator;
using AdobeSdk.Tests.Conformity;
using AdobeSdk.Tests.Firefly;

namespace AdobeSdk.Tests.Faults;

/// <summary>Each error that Adobe's description lists for an operation, as the caller of that operation sees it.</summary>
public sealed class DocumentedErrorTests
{
    private static readonly int[] s_transient = [408, 429, 500, 502, 503, 504];

    public static TheoryData<string> Apis => DescribedApi.Names;

    [Theory]
    [MemberData(nameof(Apis))]
    [Trait(Measured.Row, "documented-errors")]
    public async Task Every_documented_error_is_the_right_exception(string name)
    {
        DescribedApi api = DescribedApi.Named(name);
        OpenApiDocument description = api.Read();
        await using AdobeEmulator emulator = await AdobeEmulator.StartAsync(new EmulatorOptions { JobDuration = TimeSpan.Zero });
        AdobeOptions options = EmulatedFirefly.OptionsFor(emulator.Address);
        options.Retry.MaxRetries = 0;
        options.Circuit.Enabled = false;
        using IDisposable client = ClientOperation.CreateClient(api.Interface, options);
        IReadOnlyList<ClientOperation> all = ClientOperation.Of(api.Interface);
        SampleArguments arguments = new("upload", "job");
        int pairs = 0;

        foreach (OpenApiOperation documented in description.Operations)
        {
            ClientOperation[] operations = [.. all.Where(operation => new ApiMethod(operation.Api) is var method && method.Verb == documented.Method && method.Path == documented.Path)];
            Assert.NotEmpty(operations);
            foreach (int status in Errors(documented))
            {
                foreach (ClientOperation operation in operations)
                {
                    await AssertAsync(operation, documented, status);
                    pairs++;
                }
            }
        }

        Measured.Figure($"{api}: {pairs} pairs of operation and documented error: all the right exception");
        Assert.True(pairs > 0, $"{api} documents no error.");

        async Task AssertAsync(ClientOperation operation, OpenApiOperation documented, int status)
        {
            string code = $"documented_{status.ToString(CultureInfo.InvariantCulture)}";
            string route = Regex.Replace(documented.Path, @"\{\w+\}", "*");

            // A 401 is answered by another attempt with another token.
            InjectedFault fault = emulator.Faults.Inject($"{documented.Method} {ClientOperation.HostOf(api.Interface)}{route}", Fault.Status(status, code: code), times: null);
            Exception? thrown = await Record.ExceptionAsync(() => operation.CallAsync(client, arguments));
            fault.Remove();

            string what = $"{operation} answered {status}: {thrown}";
            AdobeApiException exception = Assert.IsType<AdobeApiException>(thrown, exactMatch: false);
            Assert.True(exception.GetType() == Expected(status), what);
            Assert.True(exception.StatusCode == (HttpStatusCode)status, what);
            Assert.True(exception.ErrorCode == code, what);
            Assert.True(exception.RequestId is { Length: > 0 } && exception.Message.Contains(exception.RequestId, StringComparison.Ordinal), what);
            Assert.True(exception.IsTransient == s_transient.Contains(status), what);
        }
    }

    private static Type Expected(int status) => status switch
    {
        429 => typeof(AdobeRateLimitException),
        451 => typeof(AdobeContentPolicyException),
        _ => typeof(AdobeApiException),
    };

    private static IEnumerable<int> Errors(OpenApiOperation operation) => operation.Definition["responses"]!.AsObject()
        .Select(static response => int.TryParse(response.Key, NumberStyles.None, CultureInfo.InvariantCulture, out int status) ? status : 0)
        .Where(static status => status >= 400);
}
