using AdobeSdk.Configuration;
using AdobeSdk.Firefly;
using AdobeSdk.Tests.Http;
using AdobeSdk.Tests.Resilience;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace AdobeSdk.Tests.Clients;

/// <summary>Deadlines and the retry budget in the pipeline that an application gets, over real sockets and on a clock of the test's.</summary>
public sealed class PipelineDeadlineTests
{
    [Fact]
    [Trait(Measured.Row, "faults")]
    public async Task A_call_ends_when_its_own_time_is_up_however_many_attempts_are_left()
    {
        using SemaphoreSlim arrived = new(0);
        await using LocalAdobe adobe = await LocalAdobe.StartAsync();
        adobe.Api = context =>
        {
            arrived.Release();
            return Answers.NeverAsync(context);
        };
        VirtualTime time = new();
        await using ServiceProvider services = Services(adobe, time, static options =>
        {
            options.Retry.MaxRetries = 50;
            options.Retry.AttemptTimeout = TimeSpan.FromSeconds(100);
            options.Retry.CallTimeout = TimeSpan.FromSeconds(370);
        });

        DateTimeOffset start = time.GetUtcNow();
        Task<Note> call = services.GetRequiredService<NoteClient>().Api.GetAsync("1");
        int attempts = 0;
        while (await Task.WhenAny(arrived.WaitAsync(), call) != call)
        {
            attempts++;
            time.Advance(TimeSpan.FromSeconds(100));
        }

        await Assert.ThrowsAsync<AdobeTimeoutException>(() => call);
        TimeSpan took = time.GetUtcNow() - start;
        Measured.Figure($"an API that never answers: {attempts} attempts of 100 s, over after {took.TotalSeconds:0} s of 370 s");
        Assert.InRange(attempts, 3, 4);
        Assert.InRange(took, TimeSpan.FromSeconds(300), TimeSpan.FromSeconds(470));
    }

    [Fact]
    [Trait(Measured.Row, "faults")]
    public async Task A_job_that_never_ends_is_waited_for_as_long_as_the_options_say()
    {
        await using LocalAdobe adobe = await LocalAdobe.StartAsync();
        adobe.Api = static context =>
        {
            context.Response.ContentType = "application/json";
            return context.Response.WriteAsync(context.Request.Method == "POST"
                ? """{"jobId":"1","statusUrl":"https://firefly-api.adobe.io/v3/status/1","cancelUrl":"https://firefly-api.adobe.io/v3/cancel/1"}"""
                : """{"jobId":"1","status":"running"}""");
        };
        VirtualTime time = new();
        await using ServiceProvider services = Services(adobe, time, static options => options.Jobs.Timeout = TimeSpan.FromHours(2));

        DateTimeOffset start = time.GetUtcNow();
        AdobeJob<GenerateImagesResult> job = await services.GetRequiredService<IFireflyClient>().GenerateImagesAsync(new GenerateImagesRequest { Prompt = "a lighthouse" });
        AdobeJobException over = await Assert.ThrowsAsync<AdobeJobException>(() => job.WaitAsync());

        TimeSpan took = time.GetUtcNow() - start;
        Measured.Figure($"a job that never ends: given up after {took.TotalMinutes:0} min of 120 min, resumable");
        Assert.True(over.IsTransient);
        Assert.Equal("1", over.Job.JobId);
        Assert.InRange(took, TimeSpan.FromHours(2), TimeSpan.FromHours(2) + TimeSpan.FromMinutes(2));
    }

    [Fact]
    [Trait(Measured.Row, "faults")]
    public async Task An_outage_under_concurrent_callers_is_not_answered_with_a_multiple_of_their_load()
    {
        const int Calls = 2_000;
        await using LocalAdobe adobe = await LocalAdobe.StartAsync();
        adobe.Api = static context =>
        {
            context.Response.StatusCode = 503;
            return context.Response.WriteAsync("");
        };
        await using ServiceProvider services = Services(adobe, new VirtualTime(), static options =>
        {
            options.Circuit.Enabled = false;
            (options.Retry.RetryBurst, options.Retry.RetryRatio) = (50, 0.2);
        });
        INoteApi api = services.GetRequiredService<NoteClient>().Api;

        await Parallel.ForEachAsync(
            Enumerable.Range(0, Calls),
            new ParallelOptions { MaxDegreeOfParallelism = 64 },
            async (i, _) => await Assert.ThrowsAnyAsync<AdobeException>(() => api.GetAsync($"{i}")));

        int sent = adobe.ApiRequests.Count();
        Measured.Figure($"{Calls:#,0} calls of 64 callers to an API that is down: {sent:#,0} requests, {Calls + 50 + (Calls / 5):#,0} at most");
        Assert.InRange(sent, Calls + 50 + (Calls / 10), Calls + 50 + (Calls / 5));
    }

    private static ServiceProvider Services(LocalAdobe adobe, TimeProvider time, Action<AdobeOptions> configure)
    {
        ServiceCollection services = new();
        services.AddSingleton(EnvironmentVariables.None);
        services.AddSingleton(time);
        services.AddAdobe(options =>
        {
            // No call to IMS, whose deadline is as long as some pauses.
            (options.ClientId, options.AccessToken) = ($"deadlines-{Guid.NewGuid():N}", "token");
            options.Emulator = adobe.Address;
            options.Limits.Enabled = false;
            configure(options);
        });
        services.AddNoteClient();
        services.AddFireflyClient();
        return services.BuildServiceProvider();
    }
}
