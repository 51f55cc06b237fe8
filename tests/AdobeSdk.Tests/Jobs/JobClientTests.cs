using System.Buffers;
using System.IO.Pipelines;
using System.Net;
using System.Text;
using AdobeSdk.Http.Hosts;
using AdobeSdk.Jobs;
using AdobeSdk.Jobs.Handles;
using AdobeSdk.Json;
using AdobeSdk.Tests.Threads;
using Microsoft.Extensions.Logging.Abstractions;

namespace AdobeSdk.Tests.Jobs;

/// <summary>One poll: what it asks for, and where its answer is read.</summary>
public class JobClientTests
{
    private static readonly AdobeJobHandle s_job = new("j", new Uri("https://firefly-api.adobe.io/v3/status/j"), new Uri("https://firefly-api.adobe.io/v3/cancel/j"));

    [Fact]
    public async Task A_poll_asks_for_JSON()
    {
        Answering wire = new(new StringContent("""{"status":"running"}"""));

        await PollAsync(Client(wire));

        Assert.Equal(("GET", s_job.StatusUrl, "application/json"), (wire.Method, wire.Address, wire.Accept));
    }

    [Fact]
    public async Task A_cancel_is_a_put()
    {
        Answering wire = new(new StringContent("{}"));
        JobClient client = Client(wire);

        await client.CancelAsync(client.ProtocolOf(s_job), s_job.CancelUrl!, CancellationToken.None);

        Assert.Equal(("PUT", s_job.CancelUrl), (wire.Method, wire.Address));
    }

    [Fact]
    public async Task An_answer_that_comes_in_pieces_is_read_elsewhere_than_in_the_callers_context()
    {
        Pipe pipe = new(new PipeOptions(useSynchronizationContext: false));
        JobClient client = Client(new Answering(new StreamContent(pipe.Reader.AsStream())));

        Assert.Equal(0, await CallersContext.PostsOfAsync(
            () => PollAsync(client),
            () =>
            {
                pipe.Writer.Write(Encoding.UTF8.GetBytes("""{"status":"running"}"""));
                pipe.Writer.Complete();
            }));
    }

    private static Task PollAsync(JobClient client) => client.PollAsync(s_job, client.ProtocolOf(s_job), CancellationToken.None);

    private static JobClient Client(HttpMessageHandler wire) =>
        new(new HttpMessageInvoker(wire), new AnswerSerializer(JobJson.Default.Options), new AdobeJobOptions(), TimeProvider.System, NullLogger.Instance)
        {
            Hosts = new HandleHosts(HostAllowList.Of(new AdobeOptions()), emulator: null),
        };

    private sealed class Answering(HttpContent content) : HttpMessageHandler
    {
        public string? Method { get; private set; }

        public Uri? Address { get; private set; }

        public string? Accept { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            (Method, Address, Accept) = (request.Method.Method, request.RequestUri, request.Headers.Accept.ToString());
            return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { RequestMessage = request, Content = content });
        }
    }
}
