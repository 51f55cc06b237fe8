using AdobeSdk;
using AdobeSdk.Firefly;
using AdobeSdk.JobWorker;
using Microsoft.Extensions.DependencyInjection;

// One process of an application with a ledger, for tests that kill it: AdobeSdk.JobWorker LEDGER run|submit|recover|resume [PROMPT…]
var services = new ServiceCollection();
services.AddAdobe(options =>
{
    (options.ClientId, options.ClientSecret) = ("job-worker", "any-secret-will-do");
    options.Limits.Enabled = false;
    options.Jobs.PollInterval = TimeSpan.FromMilliseconds(1);
    options.Jobs.MaxPollInterval = TimeSpan.FromMilliseconds(20);
    options.Retry.BaseDelay = TimeSpan.FromMilliseconds(1);
});
services.AddFireflyClient().AddHttpMessageHandler(() => new KillingHandler());
services.AddSingleton<IAdobeJobStore>(_ => new KillingStore(new AdobeFileJobStore(args[0])));
await using ServiceProvider provider = services.BuildServiceProvider();
IFireflyClient firefly = provider.GetRequiredService<IFireflyClient>();
var batch = new Batch(firefly, provider.GetRequiredService<IAdobeJobLedger>());
switch (args[1])
{
    case "run":
        await batch.RunAsync(args[2..]);
        break;
    case "submit":
        await batch.SubmitAllAsync(args[2..]);
        KillSwitch.At("submitted");
        break;
    case "recover":
        await batch.RecoverAsync();
        break;
    default:
        AdobeJob<GenerateImagesResult> job = firefly.Resume<GenerateImagesResult>(AdobeJobHandle.Parse(await Console.In.ReadToEndAsync()));
        GenerateImagesResult result = await job.WaitAsync();
        Console.WriteLine($"{job.Id} {result.Outputs[0].Seed}");
        break;
}
